#include "rules/deelnemernamen.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::rules::samenwerking_taak_deelnemer_onbekend {
namespace {

void look(const Taak& taak, const std::vector<std::string>& namen, Findings& findings) {
    for (std::size_t i = 0; i < taak.deelnemers.size(); ++i) {
        const Tekst& naam = taak.deelnemers[i];
        if (std::ranges::find(namen, naam.text) != namen.end()) continue;
        findings.add(at(taak, &Taak::deelnemers, i), fmt::format("{}: {} is geen deelnemer", taak.naam.text, naam.text),
                     tip_bij_naam(namen, naam));
    }
}

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        const std::vector<std::string> namen = deelnemernamen(s);
        if (namen.empty()) continue; // nobody knows who takes part
        for (const Taak& taak : s.takenpakket.taken) look(taak, namen, findings);
    }
}

} // namespace

extern constinit const Check check{
    .rule =
        {.id = "samenwerking/taak-deelnemer-onbekend",
         .severity = Severity::waarschuwing,
         .title = "Aan een taak doet mee wie geen deelnemer is",
         .law = agreed_form,
         .explanation =
             "Niet iedereen hoeft aan elke taak van een samenwerking mee te doen, maar wie meedoet, is deelnemer. Hier "
             "staat bij een taak een naam die bij `deelnemers` niet voorkomt. Schrijf hem hetzelfde, of vul de "
             "deelnemer aan."},
    .run = run};

} // namespace grip::rules::samenwerking_taak_deelnemer_onbekend
