#include "rules/rule.hpp"

#include <fmt/format.h>

namespace grip::rules {
namespace {

void run(const Context& context, Findings& findings) {
    const Toetsingskader& kader = context.data.toetsingskader;
    if (kader.versie >= context.data.ingebouwd_toetsingskader) return;
    findings.add(at(kader, &Toetsingskader::versie),
                 fmt::format("dit kader is van {}; het ingebouwde is van {}", long_dutch(kader.versie),
                             long_dutch(context.data.ingebouwd_toetsingskader)),
                 "Vergelijk het met het ingebouwde kader en werk `versie` bij.");
}

} // namespace

extern constinit const Check kader_verouderd{
    {"kader/verouderd", Severity::advies, false, "Een eigen kader dat ouder is dan het ingebouwde",
     "Afspraak over de bestanden van het register (docs/register.md)",
     "Een eigen kader vervangt het ingebouwde in zijn geheel. Is het ingebouwde inmiddels vernieuwd, dan mist de "
     "gemeente die verbeteringen. Vergelijk de twee, neem over wat bruikbaar is, en zet `versie` op de dag van "
     "vandaag."},
    run};

} // namespace grip::rules
