#include "base/text.hpp"
#include "rules/raad/venster.hpp"

#include <fmt/format.h>

namespace grip::rules::raad_laatste_raad_krap {
namespace {

/// The day by which the raad plans is not always the last of all.
std::string_view wat_dan(const analysis::Venster& venster) {
    if (venster.planning == analysis::Planning::gevraagd) return "het bestuur vraagt haar uiterlijk op {}";
    return analysis::is_zekere_dag(venster) ? "zij is zeker op tijd tot en met {}" : "zij moet er uiterlijk op {} zijn";
}

Zin in_zin(const OpenVenster& open) {
    const analysis::Raadsmoment& moment = *open.venster.moment;
    return zin("De raad kan op {} besluiten over een zienswijze{}. Dat is krap: {}.", moment.raad->datum, open.waarop,
               zin(wat_dan(open.venster), moment.tot));
}

void run(const Context& context, Findings& findings) {
    const std::int64_t norm = context.data.gemeente.normen.raad_marge_werkdagen.scaled;
    for (const OpenVenster& open : open_vensters(context)) {
        const auto& moment = open.venster.moment;
        if (!moment || !moment->krap || moment->raad->datum < context.peildatum) continue;
        findings.add(open.plaats,
                     fmt::format("{}: de laatste raad is op {}; tot en met de laatste dag ({}) is dat minder dan {}",
                                 open.naam, long_dutch(moment->raad->datum), long_dutch(moment->tot),
                                 counted(norm, "werkdag", "werkdagen")),
                     "Spreek met het bestuur af dat de zienswijze nog dezelfde avond komt, of plan een eerdere raad.",
                     in_zin(open));
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "raad/laatste-raad-krap",
             .severity = Severity::advies,
             .title = "De laatste raad ligt vlak voor de laatste dag voor een zienswijze",
             .law = "Wgr art. 35 lid 3 en art. 1 lid 3; de norm is die van de gemeente zelf",
             .explanation =
                 "Een zienswijze moet op de laatste dag zijn ontvangen. Wat de raad 's avonds besluit, komt pas de "
                 "volgende dag aan. Hoeveel werkdagen ertussen moeten zitten, staat bij `normen` in gemeente.yaml "
                 "(`raad_marge_werkdagen`). Plan een eerdere raad, of maak een afspraak met het bestuur."},
    .run = run};

} // namespace grip::rules::raad_laatste_raad_krap
