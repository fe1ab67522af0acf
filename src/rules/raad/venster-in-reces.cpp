#include "rules/raad/venster.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::rules::raad_venster_in_reces {
namespace {

std::string_view wat_valt_in_reces(const Raadsagenda& agenda, const analysis::Raadsmoment& moment) {
    const auto in_reces = [&](Date dag) {
        return std::ranges::any_of(agenda.recessen, [&](const Reces& r) { return dag >= r.van && dag <= r.tot; });
    };
    if (in_reces(moment.raad->datum)) return "die vergadering valt";
    return moment.aanleveren ? "de laatste dag om stukken aan te leveren valt" : "de commissie daarvoor valt";
}

/// Of a meeting that has been, nothing can be said: the raad may have decided.
Zin in_zin(const Context& context, const OpenVenster& open) {
    const analysis::Raadsmoment& moment = *open.venster.moment;
    if (moment.raad->datum < context.peildatum) return {};
    return zin("De raad kan op {} besluiten over een zienswijze{}, maar {} in het reces.", moment.raad->datum,
               open.waarop, wat_valt_in_reces(*context.data.gemeente.raad, moment));
}

void run(const Context& context, Findings& findings) {
    for (const OpenVenster& open : open_vensters(context)) {
        const auto& moment = open.venster.moment;
        if (!moment || !moment->rond_reces || !open.venster.agenda_bekend) continue;
        findings.add(open.plaats,
                     fmt::format("{}: de raad kan alleen in of vlak na een reces besluiten ({}), op {}", open.naam,
                                 dagen_van(open.venster, moment->tot), long_dutch(moment->raad->datum)),
                     "Maak voor het reces een voorstel, of vraag het bestuur om een latere dag.",
                     in_zin(context, open));
    }
}

} // namespace

extern constinit const Check check{
    .rule =
        {.id = "raad/venster-in-reces",
         .severity = Severity::waarschuwing,
         .title = "De tijd voor een zienswijze valt in het reces",
         .law =
             "Wgr art. 35 lid 3 en art. 1 lid 3; met provincie art. 59 en 51, met waterschap art. 68 en 61, met beide art. 81 en 73",
         .explanation =
             "De raad vergadert wel voor de laatste dag, maar de stukken moeten in het reces worden aangeleverd "
             "of de raad vergadert in het reces. Dan ligt er al snel geen voorstel. Maak het voor het reces, of "
             "vraag het bestuur om een latere dag."},
    .run = run};

} // namespace grip::rules::raad_venster_in_reces
