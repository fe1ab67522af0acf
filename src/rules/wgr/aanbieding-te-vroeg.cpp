#include "base/text.hpp"
#include "rules/wgr/stukken.hpp"

#include <fmt/format.h>

namespace grip::rules::wgr_aanbieding_te_vroeg {
namespace {

void check(const Context& context, const analysis::Dossier& dossier, Findings& findings) {
    const auto aangeboden = analysis::dag_van(dossier, Stap::aangeboden_ab);
    const auto stand = analysis::termijn(context.data, dossier, Stap::verzonden, context.peildatum);
    const auto reactietijd = analysis::reactietijd(context.data, dossier);
    const bool judged = aangeboden && reactietijd && stand && stand->gedaan;
    // only of an openbaar lichaam do the weeks run to the offering; of other forms they run to the adoption
    if (!judged || stand->regel->termijn->voor != Stap::aangeboden_ab) return;
    const auto na = *aangeboden - *stand->gedaan;
    // offered before it was sent: that is a matter of dates (datum/volgorde-strijdig)
    if (na < std::chrono::days{0} || !deden_mee(context, dossier, *stand->gedaan)) return;
    if (na + speling(context, dossier) >= *reactietijd) return;
    findings.add(analysis::plaats_van(dossier, Stap::aangeboden_ab),
                 fmt::format("{} {} aangeboden op {}, {} na {}: {} te vroeg", analysis::naam_van(dossier),
                             *aangeboden > context.peildatum ? "wordt" : "is", long_dutch(*aangeboden),
                             counted(na.count(), "dag", "dagen"), gekomen(dossier),
                             counted((*reactietijd - na).count(), "dag", "dagen")),
                 "Vraag het dagelijks bestuur om het ontwerp later aan te bieden, zodat alle zienswijzen mee kunnen.",
                 zin("{} {} op {} aan het algemeen bestuur aangeboden, {} na {}; de wet geeft de raden {} ({} dagen).",
                     met_hoofdletter(analysis::in_zin(dossier)), *aangeboden > context.peildatum ? "wordt" : "is",
                     *aangeboden, geteld(na.count(), "dag", "dagen"), stand->ontvangst ? "ontvangst" : "verzending",
                     in_weken(*reactietijd), reactietijd->count()));
}

void run(const Context& context, Findings& findings) {
    elk_ontwerp(context, [&](const analysis::Dossier& dossier) { check(context, dossier, findings); });
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "wgr/aanbieding-te-vroeg",
             .severity = Severity::waarschuwing,
             .title = "Het ontwerp ging te vroeg naar het algemeen bestuur",
             .law = "Wgr art. 35 lid 1; met provincie art. 59, met waterschap art. 68, met beide art. 81",
             .explanation =
                 "Bij een openbaar lichaam lopen de weken voor de raden tot het dagelijks bestuur het ontwerp aan "
                 "het algemeen bestuur aanbiedt, en niet tot de vergadering. Zienswijzen horen bij dat aanbod te "
                 "zitten. Wijs het bestuur hierop en vraag om de hele termijn."},
    .run = run};

} // namespace grip::rules::wgr_aanbieding_te_vroeg
