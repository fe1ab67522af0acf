#include "rules/toets/onbeantwoord.hpp"

namespace grip::rules::toets_niet_beantwoord_voor_oprichting {
namespace {

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& samenwerking : context.data.samenwerkingen) {
        if (komt_nog(samenwerking)) meld_onbeantwoord(context, samenwerking, findings);
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "toets/niet-beantwoord-voor-oprichting",
             .severity = Severity::waarschuwing,
             .title = "Een samenwerking in voorbereiding met criteria zonder antwoord",
             .visie = "hoofdstuk 3 (Toetsingskaders: handvat bij de opstart)",
             .explanation =
                 "Terugdraaien kan later vaak niet, of alleen tegen hoge kosten. Daarom begint een samenwerking pas "
                 "als alle vragen van het toetsingskader zijn beantwoord. Beantwoord ze voordat het voorstel naar de "
                 "raad gaat."},
    .run = run};

} // namespace grip::rules::toets_niet_beantwoord_voor_oprichting
