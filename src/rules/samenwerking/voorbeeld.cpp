#include "rules/rule.hpp"

namespace grip::rules::samenwerking_voorbeeld {
namespace {

constexpr std::string_view van_begin = "Streekarchief Voorbeeld"; // the name in templates/begin/voorbeeld.yaml

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        if (s.identiteit.naam.text != van_begin) continue;
        findings.add(at(s.identiteit, &Identiteit::naam), "dit is het verzonnen voorbeeld, en het telt in elk stuk mee",
                     "Haal het bestand weg zodra u het niet meer nodig hebt om naar te kijken.");
    }
}

} // namespace

extern constinit const Check check{
    .rule =
        {.id = "samenwerking/voorbeeld",
         .severity = Severity::waarschuwing,
         .title = "Het verzonnen voorbeeld staat nog in het register",
         .law = agreed_form,
         .explanation =
             "Een nieuw register begint met een verzonnen samenwerking, om te zien hoe een ingevuld bestand eruitziet. "
             "Zolang het er staat, telt het mee in elk stuk en elk totaal. Haal het weg zodra uw eigen bestanden er "
             "staan."},
    .run = run};

} // namespace grip::rules::samenwerking_voorbeeld
