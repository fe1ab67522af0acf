#include "rules/risico/ontbreekt.hpp"

namespace grip::rules::risico_zonder_maatregel {
namespace {

/// What is paid from elsewhere needs no measure of ours.
bool mist(const Risico& risico) { return !risico.maatregel && !risico.gedekt_door; }

void run(const Context& context, Findings& findings) {
    meld_ontbrekend(context, mist, "maatregel",
                    "Vul `maatregel` in. Is er geen, dan hoort een groot risico in de risicoparagraaf.", findings);
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "risico/zonder-maatregel",
             .severity = Severity::advies,
             .absence = true,
             .title = "Een risico waarvan het register geen maatregel noemt",
             .law = "BBV art. 11 lid 1",
             .explanation =
                 "De paragraaf weerstandsvermogen noemt de risico's waarvoor geen maatregelen zijn getroffen. Of er "
                 "een is, moet dus in het register staan. Vul in wat eraan wordt gedaan. Aanvaardt de gemeente het "
                 "risico, verklaar dat dan bij `uitzonderingen`."},
    .run = run};

} // namespace grip::rules::risico_zonder_maatregel
