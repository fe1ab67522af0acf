#include "rules/rule.hpp"

#include <fmt/format.h>

namespace grip::rules::kader_verouderd {
namespace {

template <class R>
void check(const Kader<R>& kader, Findings& findings) {
    const Date ingebouwd = kader.ingebouwd.versie;
    // without it the framework is wholly the municipality's own, and nothing is behind
    if (!kader.eigen || kader.eigen->gebaseerd_op.value_or(ingebouwd) >= ingebouwd) return;
    findings.add(at(*kader.eigen, &R::gebaseerd_op),
                 fmt::format("dit kader is een bewerking van het ingebouwde van {}; dat is vernieuwd op {}",
                             long_dutch(*kader.eigen->gebaseerd_op), long_dutch(ingebouwd)),
                 "Vergelijk het met het ingebouwde kader en werk `gebaseerd_op` bij.");
}

void run(const Context& context, Findings& findings) {
    voor_elke_soort([&](const auto& soort) {
        const auto& plaats = context.data.*soort.plaats;
        if constexpr (requires { plaats.eigen->gebaseerd_op; }) check(plaats, findings);
    });
}

} // namespace

extern constinit const Check check{
    .rule =
        {.id = "kader/verouderd",
         .severity = Severity::advies,
         .title = "Een bewerking van een ingebouwd kader dat is vernieuwd",
         .law = agreed_form,
         .explanation =
             "Een eigen kader vervangt het ingebouwde in zijn geheel. Is het een bewerking van een ingebouwd kader dat "
             "inmiddels is vernieuwd, dan mist de gemeente die verbeteringen. Vergelijk de twee, neem over wat "
             "bruikbaar is, en zet `gebaseerd_op` op de versie waarmee is vergeleken. Een kader zonder die sleutel "
             "is geheel van de gemeente zelf."},
    .run = run};

} // namespace grip::rules::kader_verouderd
