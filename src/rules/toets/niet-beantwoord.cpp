#include "rules/toets/onbeantwoord.hpp"

namespace grip::rules::toets_niet_beantwoord {
namespace {

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& samenwerking : context.data.samenwerkingen) {
        const bool actief = samenwerking.identiteit.status == Status::actief;
        if (actief) meld_onbeantwoord(context, samenwerking, findings);
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "toets/niet-beantwoord",
             .severity = Severity::advies,
             .absence = true,
             .title = "Criteria van het toetsingskader zonder antwoord",
             .visie = "hoofdstuk 3 (Toetsingskaders)",
             .explanation =
                 "Alle samenwerkingen worden met hetzelfde kader beoordeeld, zodat de raad ze kan vergelijken. Een "
                 "vraag zonder antwoord betekent: nog niemand heeft gekeken. Beantwoord de vraag, of geef als "
                 "oordeel `niet-van-toepassing` met de reden."},
    .run = run};

} // namespace grip::rules::toets_niet_beantwoord
