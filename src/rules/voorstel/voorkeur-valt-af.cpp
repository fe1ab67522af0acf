#include "analysis/afweging.hpp"
#include "rules/rule.hpp"

#include <fmt/format.h>

namespace grip::rules::voorstel_voorkeur_valt_af {
namespace {

void run(const Context& context, Findings& findings) {
    for (const Voorstel& voorstel : context.data.voorstellen) {
        const Optie* keuze = analysis::voorkeur_van(voorstel);
        if (voorstel.origin.withheld || keuze == nullptr) continue;
        const Zeefvraag* vraag = analysis::zeef_uit(*context.data.afwegingskader, voorstel, *keuze);
        if (vraag == nullptr) continue;
        findings.add(at(voorstel, &Voorstel::voorkeur),
                     fmt::format("de voorkeur is {}, en het antwoord op \"{}\" sluit dat uit", label_of(keuze->vorm),
                                 vraag->vraag.text),
                     "Kijk dat antwoord na, of kies een andere optie.",
                     zin("Het voorstel \"{}\" kiest voor {}, en dat past niet bij het antwoord op de vraag \"{}\".",
                         voorstel.titel, label_of(keuze->vorm), vraag->vraag));
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "voorstel/voorkeur-valt-af",
             .severity = Severity::waarschuwing,
             .title = "Een voorkeur die bij de zeef afvalt",
             .visie = "hoofdstuk 3",
             .explanation =
                 "Het afwegingskader begint met vragen waarvan een antwoord een weg afsluit, zoals uitbesteden als de "
                 "gemeente het publieke belang niet kan bewaken. Een voorstel dat die weg toch kiest, spreekt zichzelf "
                 "tegen. Kijk het antwoord na, of kies een andere optie."},
    .run = run};

} // namespace grip::rules::voorstel_voorkeur_valt_af
