#include "analysis/afweging.hpp"
#include "rules/rule.hpp"

#include <fmt/format.h>

namespace grip::rules::voorstel_vorm_past_niet {
namespace {

void bekijk(const Voorstel& voorstel, const Optie& keuze, const analysis::Vormuitkomst& uitkomst, Findings& findings) {
    if (uitkomst.advies->rechtsvorm != *keuze.rechtsvorm || uitkomst.oordeel != analysis::Vormoordeel::past_niet)
        return;
    const Vormvraag& vraag = *uitkomst.tegen.front();
    findings.add(
        at(keuze, &Optie::rechtsvorm),
        fmt::format("het antwoord op \"{}\" past niet bij de vorm {}", vraag.vraag.text, label_of(*keuze.rechtsvorm)),
        "Kijk het antwoord bij `vormvragen` na, of kies een andere vorm.",
        zin("De vorm {} van het voorstel \"{}\" past niet bij het antwoord op de vraag \"{}\" ({}).",
            label_of(*keuze.rechtsvorm), voorstel.titel, vraag.vraag, uitkomst.advies->artikel));
}

void run(const Context& context, Findings& findings) {
    for (const Voorstel& voorstel : context.data.voorstellen) {
        const Optie* keuze = analysis::voorkeur_van(voorstel);
        if (voorstel.origin.withheld || keuze == nullptr || !keuze->rechtsvorm) continue;
        for (const auto& uitkomst : analysis::vormuitkomsten(*context.data.afwegingskader, voorstel))
            bekijk(voorstel, *keuze, uitkomst, findings);
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "voorstel/vorm-past-niet",
             .severity = Severity::waarschuwing,
             .title = "Een voorgestelde rechtsvorm die niet bij de antwoorden past",
             .visie = "hoofdstuk 3",
             .explanation =
                 "Elke rechtsvorm kan iets wel en iets niet: alleen een rechtspersoon heeft eigen personeel, en aan "
                 "een bedrijfsvoeringsorganisatie doen alleen colleges mee. De antwoorden in het voorstel vragen iets "
                 "wat de voorgestelde vorm niet kan. Kijk de antwoorden na, of kies een andere vorm."},
    .run = run};

} // namespace grip::rules::voorstel_vorm_past_niet
