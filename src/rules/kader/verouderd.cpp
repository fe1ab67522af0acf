#include "rules/rule.hpp"

#include <fmt/format.h>

namespace grip::rules::kader_verouderd {
namespace {

template <class Kader>
void check(const Kader& kader, Date ingebouwd, Findings& findings) {
    if (kader.versie >= ingebouwd) return;
    findings.add(
        at(kader, &Kader::versie),
        fmt::format("dit kader is van {}; het ingebouwde is van {}", long_dutch(kader.versie), long_dutch(ingebouwd)),
        "Vergelijk het met het ingebouwde kader en werk `versie` bij.");
}

void run(const Context& context, Findings& findings) {
    check(context.data.termijnen, context.data.ingebouwde_termijnen, findings);
    check(context.data.taakvelden, context.data.ingebouwde_taakvelden, findings);
    check(context.data.weerstandsklassen, context.data.ingebouwde_weerstandsklassen, findings);
    check(context.data.toetsingskader, context.data.ingebouwd_toetsingskader, findings);
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "kader/verouderd",
             .severity = Severity::advies,
             .title = "Een eigen kader dat ouder is dan het ingebouwde",
             .law = "Afspraak over de bestanden van het register (docs/register.md)",
             .explanation =
                 "Een eigen kader vervangt het ingebouwde in zijn geheel. Is het ingebouwde inmiddels vernieuwd, dan "
                 "mist de gemeente die verbeteringen. Vergelijk de twee, neem over wat bruikbaar is, en zet `versie` "
                 "op de dag van vandaag."},
    .run = run};

} // namespace grip::rules::kader_verouderd
