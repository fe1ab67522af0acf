#include "rules/wgr/stukken.hpp"

#include <fmt/format.h>

namespace grip::rules::wgr_begrotingswijziging_zonder_zienswijze {
namespace {

void check(const Context& context, const analysis::Dossier& dossier, Findings& findings) {
    if (!analysis::heeft_cyclus(context.data, *dossier.samenwerking)) return;
    if (analysis::is_vrijgesteld(dossier) || analysis::verzonden_of_ontvangen(dossier)) return;
    const auto vergadering = analysis::vergaderdag(dossier);
    if (!vergadering || *vergadering > context.peildatum) return; // until the board decides, the draft can still come
    if (!deden_mee(context, dossier, *vergadering)) return;
    const bool vastgesteld = analysis::dag_van(dossier, Stap::vastgesteld).has_value();
    findings.add(at(*dossier.wijziging),
                 fmt::format("{}: {} {}, en niet geregistreerd dat de raad het ontwerp vooraf kreeg",
                             analysis::naam_van(dossier), vastgesteld ? "vastgesteld op" : "het bestuur vergaderde op",
                             long_dutch(*vergadering)),
                 "Vul `verzonden` in. Stelt de regeling deze soort vrij, vul dan `categorie` in en zet die bij "
                 "`vrijgestelde_wijzigingen`.");
}

void run(const Context& context, Findings& findings) {
    elk_dossier(context, Cyclusstuk::begrotingswijzigingen,
                [&](const analysis::Dossier& dossier) { check(context, dossier, findings); });
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "wgr/begrotingswijziging-zonder-zienswijze",
             .severity = Severity::waarschuwing,
             .title = "Een begrotingswijziging zonder tijd voor een zienswijze",
             .law = "Wgr art. 35 lid 6; met provincie art. 59, met waterschap art. 68, met beide art. 81",
             .explanation =
                 "Een wijziging van de begroting gaat langs de raden, net als de begroting zelf, tenzij de regeling "
                 "die soort wijziging heeft vrijgesteld. Deze is vastgesteld zonder dat is geregistreerd dat de raad "
                 "haar kreeg. Vul in wanneer het ontwerp kwam, of vraag het bestuur om uitleg."},
    .run = run};

} // namespace grip::rules::wgr_begrotingswijziging_zonder_zienswijze
