#include "rules/toets/antwoorden.hpp"

namespace grip::rules::toets_voldoet_niet {
namespace {

void run(const Context& context, Findings& findings) {
    meld_oordeel(context, Oordeel::voldoet_niet, "aan dit criterium van het toetsingskader is niet voldaan",
                 "Maak een afspraak over de verbetering, of verklaar onder `uitzonderingen` waarom dit zo blijft.",
                 findings);
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "toets/voldoet-niet",
             .severity = Severity::waarschuwing,
             .title = "Een criterium waaraan niet wordt voldaan",
             .visie = "hoofdstuk 3 (Toetsingskaders)",
             .explanation =
                 "Wat volgens het eigen kader niet in orde is, hoort de raad te weten voordat het misgaat. Maak een "
                 "afspraak over de verbetering. Blijft het zo, leg dan onder `uitzonderingen` uit waarom en tot "
                 "wanneer."},
    .run = run};

} // namespace grip::rules::toets_voldoet_niet
