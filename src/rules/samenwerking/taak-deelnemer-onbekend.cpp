#include "base/text.hpp"
#include "rules/rule.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::rules::samenwerking_taak_deelnemer_onbekend {
namespace {

void look(const Taak& taak, const std::vector<std::string>& namen, Findings& findings) {
    for (std::size_t i = 0; i < taak.deelnemers.size(); ++i) {
        const std::string& naam = taak.deelnemers[i].text;
        if (std::ranges::find(namen, naam) != namen.end()) continue;
        const auto near = nearest(naam, namen);
        findings.add(
            at(taak, &Taak::deelnemers, i), fmt::format("{}: {} is geen deelnemer", taak.naam.text, naam),
            (near ? fmt::format("Bedoelde u `{}`? ", *near) : "") +
                "Schrijf de naam zoals hij bij `deelnemers` van de samenwerking staat, of vul daar de deelnemer aan.");
    }
}

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        std::vector<std::string> namen;
        for (const Deelnemer& deelnemer : s.wie.deelnemers) {
            if (deelnemer.naam) namen.push_back(deelnemer.naam->text);
        }
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
