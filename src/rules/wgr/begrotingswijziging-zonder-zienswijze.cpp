#include "rules/wgr/stukken.hpp"

#include <fmt/format.h>

namespace grip::rules {
namespace {

/// Which kind it is, is not said, while the regeling exempts some kinds.
bool kan_vrijgesteld_zijn(const analysis::Dossier& dossier) {
    return !dossier.wijziging->categorie && !dossier.samenwerking->raadscyclus.cyclus->vrijgestelde_wijzigingen.empty();
}

void check(const Context& context, const analysis::Dossier& dossier, Findings& findings) {
    if (!analysis::heeft_cyclus(context.data, *dossier.samenwerking)) return;
    if (analysis::is_vrijgesteld(dossier) || kan_vrijgesteld_zijn(dossier)) return;
    const auto besloten = analysis::vergaderdag(dossier);
    if (!besloten || *besloten > context.peildatum) return;
    if (analysis::verzonden_of_ontvangen(dossier).value_or(Date::max()) < *besloten) return;
    findings.add(at(*dossier.wijziging),
                 fmt::format("{}: besloten op {}, en niet geregistreerd dat de raad het ontwerp vooraf kreeg",
                             analysis::naam_van(dossier), long_dutch(*besloten)),
                 "Vul `verzonden` in, of zet de soort bij `vrijgestelde_wijzigingen` als de regeling dat zegt.");
}

void run(const Context& context, Findings& findings) {
    elk_dossier(context, Cyclusstuk::begrotingswijzigingen,
                [&](const analysis::Dossier& dossier) { check(context, dossier, findings); });
}

} // namespace

extern constinit const Check wgr_begrotingswijziging_zonder_zienswijze{
    {"wgr/begrotingswijziging-zonder-zienswijze", Severity::waarschuwing, false,
     "Een begrotingswijziging zonder tijd voor een zienswijze",
     "Wgr art. 35 lid 6; met provincie art. 59, met waterschap art. 68, met beide art. 81",
     "Een wijziging van de begroting gaat langs de raden, net als de begroting zelf, tenzij de regeling die soort "
     "wijziging heeft vrijgesteld. Deze is vastgesteld zonder dat is geregistreerd dat de raad haar kreeg. Vul in "
     "wanneer het ontwerp kwam, of vraag het bestuur om uitleg."},
    run};

} // namespace grip::rules
