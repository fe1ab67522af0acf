#include "rules/toets/antwoorden.hpp"

#include <fmt/format.h>

namespace grip::rules::toets_bewijs_ontbreekt {
namespace {

void run(const Context& context, Findings& findings) {
    for_each_antwoord(context, [&](const Criterium& criterium, const Antwoord& antwoord, const Samenwerking&) {
        // that a question does not apply is no judgement that a paper could bear out
        const bool nodig = criterium.bewijs && antwoord.oordeel != Oordeel::niet_van_toepassing;
        if (!nodig || heeft_eigen_bron(antwoord.origin)) return;
        findings.add(at(antwoord), fmt::format("het oordeel op de vraag \"{}\" noemt geen bron", criterium.vraag.text),
                     "Zet bij dit antwoord onder `bron` het stuk, de bladzijde en de datum.");
    });
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "toets/bewijs-ontbreekt",
             .severity = Severity::waarschuwing,
             .title = "Een oordeel zonder bewijs, waar dat wordt gevraagd",
             .visie = "hoofdstuk 3 (Toetsingskaders)",
             .explanation =
                 "Bij enkele criteria, zoals de kosten en het businessplan, telt een oordeel pas als er een stuk "
                 "achter zit. Een bron boven aan het bestand is niet genoeg: noem bij het antwoord zelf het stuk "
                 "waarop het rust."},
    .run = run};

} // namespace grip::rules::toets_bewijs_ontbreekt
