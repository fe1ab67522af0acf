#include "rules/rule.hpp"

#include <fmt/format.h>

namespace grip::rules::grip_evaluatie_te_laat {
namespace {

Zin in_zin(const Evaluatie& evaluatie, Date nodig, Date peildatum) {
    const bool gepland = evaluatie.volgende && *evaluatie.volgende >= peildatum;
    return zin("De laatste evaluatie was op {}; volgens onze norm moest er uiterlijk op {} een nieuwe zijn.{}",
               *evaluatie.laatste, nodig, gepland ? zin(" Die staat gepland op {}.", *evaluatie.volgende) : Zin{});
}

void run(const Context& context, Findings& findings) {
    const int norm = static_cast<int>(context.data.gemeente.normen.evaluatie_jaren.scaled);
    for (const Samenwerking& s : context.data.samenwerkingen) {
        const auto& evaluatie = s.volgen.evaluatie;
        if (!loopt(s) || !evaluatie || !evaluatie->laatste) continue;
        const Date nodig = add_months(*evaluatie->laatste, 12 * norm);
        if (nodig >= context.peildatum) continue;
        findings.add(
            evaluatie_volgens(context, s), at(*evaluatie, &Evaluatie::laatste),
            fmt::format("de laatste evaluatie was op {}; volgens de norm was {} de laatste dag voor een nieuwe",
                        long_dutch(*evaluatie->laatste), long_dutch(nodig)),
            "Plan een evaluatie en leg haar vast bij `evaluatie`.", in_zin(*evaluatie, nodig, context.peildatum));
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "grip/evaluatie-te-laat",
             .severity = Severity::waarschuwing,
             .title = "De laatste evaluatie is langer geleden dan de norm",
             .law = "Wgr art. 11a",
             .visie = "hoofdstuk 4",
             .explanation =
                 "De raad wil elke samenwerking na een aantal jaren opnieuw bekijken. De laatste keer is langer "
                 "geleden dan de norm bij `normen` in gemeente.yaml. Plan een evaluatie, of leg uit waarom zij later "
                 "komt."},
    .run = run};

} // namespace grip::rules::grip_evaluatie_te_laat
