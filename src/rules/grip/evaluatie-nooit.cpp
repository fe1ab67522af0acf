#include "rules/rule.hpp"

#include <fmt/format.h>

namespace grip::rules::grip_evaluatie_nooit {
namespace {

void run(const Context& context, Findings& findings) {
    const int norm = static_cast<int>(context.data.gemeente.normen.evaluatie_jaren.scaled);
    for (const Samenwerking& s : context.data.samenwerkingen) {
        const auto& evaluatie = s.volgen.evaluatie;
        const auto& sinds = s.identiteit.sinds;
        // a day still to come is a plan
        const bool ooit = evaluatie && evaluatie->laatste.value_or(Date::max()) <= context.peildatum;
        if (s.identiteit.status != Status::actief || !sinds || ooit) continue;
        if (add_months(*sinds, 12 * norm) >= context.peildatum) continue;
        findings.add(evaluatie_volgens(context, s), at(s.volgen, &Volgen::evaluatie),
                     fmt::format("wij doen mee sinds {}, en er is geen evaluatie geregistreerd", long_dutch(*sinds)),
                     "Plan een evaluatie, of vul in wanneer de laatste was.");
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "grip/evaluatie-nooit",
             .severity = Severity::advies,
             .absence = true,
             .title = "Niet geregistreerd dat de samenwerking ooit is geëvalueerd",
             .law = "Wgr art. 11a",
             .visie = "hoofdstuk 4",
             .explanation =
                 "De raad wil elke samenwerking na een aantal jaren opnieuw bekijken: doen wij dit nog op de goede "
                 "manier, en in de goede regio? Hoeveel jaren dat zijn, staat bij `normen` in gemeente.yaml. Plan "
                 "een evaluatie, of vul in wanneer de laatste was."},
    .run = run};

} // namespace grip::rules::grip_evaluatie_nooit
