#include "rules/toets/antwoorden.hpp"

namespace grip::rules::toets_aandacht {
namespace {

void run(const Context& context, Findings& findings) {
    meld_oordeel(context, Oordeel::aandacht, "deze vraag van het toetsingskader vraagt aandacht",
                 "Kijk of er een afspraak bij hoort, en pas het oordeel aan als het is geregeld.", findings);
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "toets/aandacht",
             .severity = Severity::advies,
             .title = "Een criterium dat aandacht vraagt",
             .visie = "hoofdstuk 3 (Toetsingskaders)",
             .explanation =
                 "Een oordeel `aandacht` is een belofte om er later op terug te komen. Deze regel zorgt dat het niet "
                 "blijft liggen. Kijk of er een afspraak of ontwikkeling bij hoort."},
    .run = run};

} // namespace grip::rules::toets_aandacht
