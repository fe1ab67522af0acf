#include "rules/rule.hpp"

#include <fmt/format.h>

namespace grip::rules::kader_verouderd {
namespace {

template <class R>
void check(const Kader<R>& kader, Findings& findings) {
    const Date ingebouwd = kader.ingebouwd.versie;
    if (!kader.eigen || kader.eigen->versie >= ingebouwd) return;
    findings.add(at(*kader.eigen, &R::versie),
                 fmt::format("dit kader is van {}; het ingebouwde is van {}", long_dutch(kader.eigen->versie),
                             long_dutch(ingebouwd)),
                 "Vergelijk het met het ingebouwde kader en werk `versie` bij.");
}

void run(const Context& context, Findings& findings) {
    voor_elke_soort([&](const auto& soort) {
        const auto& plaats = context.data.*soort.plaats;
        if constexpr (requires { plaats.eigen; }) check(plaats, findings);
    });
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "kader/verouderd",
             .severity = Severity::advies,
             .title = "Een eigen kader dat ouder is dan het ingebouwde",
             .law = agreed_form,
             .explanation =
                 "Een eigen kader vervangt het ingebouwde in zijn geheel. Is het ingebouwde inmiddels vernieuwd, dan "
                 "mist de gemeente die verbeteringen. Vergelijk de twee, neem over wat bruikbaar is, en zet `versie` "
                 "op de dag van vandaag."},
    .run = run};

} // namespace grip::rules::kader_verouderd
