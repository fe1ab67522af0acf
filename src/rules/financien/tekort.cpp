#include "rules/financien/cijfers.hpp"

#include <fmt/format.h>

namespace grip::rules::financien_tekort {
namespace {

void run(const Context& context, Findings& findings) {
    elke_cijfers(context, [&](const Cijfers& c) {
        const auto resultaat = analysis::bekend(c.cijfers->resultaat);
        if (!resultaat || resultaat->cents >= 0) return;
        findings.add(at(*c.cijfers, &Jaarcijfers::resultaat),
                     fmt::format("{}: het resultaat is {}", c.naam, dutch_amount(*resultaat)),
                     "Vraag het bestuur waardoor het komt, en wie het tekort draagt.",
                     zin("{} {} een tekort van {}.", met_hoofdletter(c.in_zin), c.rekening ? "heeft" : "gaat uit van",
                         whole_euros(Euro{-resultaat->cents})));
    });
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "financien/tekort",
             .severity = Severity::advies,
             .title = "Een partij heeft of verwacht een tekort",
             .law = "BBV art. 15 lid 2 d",
             .explanation =
                 "Het resultaat van de partij is negatief. Als haar reserves niet genoeg zijn, betalen de deelnemers "
                 "het tekort volgens de verdeelsleutel. Vraag het bestuur waardoor het komt en wie het draagt."},
    .run = run};

} // namespace grip::rules::financien_tekort
