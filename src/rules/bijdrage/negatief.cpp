#include "rules/financien/cijfers.hpp"

#include <fmt/format.h>

namespace grip::rules::bijdrage_negatief {
namespace {

void run(const Context& context, Findings& findings) {
    elke_cijfers(context, [&](const Cijfers& c) {
        const auto bijdrage = analysis::bekend(c.cijfers->bijdrage);
        if (!bijdrage || bijdrage->cents >= 0 || c.cijfers->toelichting) return;
        findings.add(at(*c.cijfers, &Jaarcijfers::bijdrage),
                     fmt::format("{}: de bijdrage is {}, zonder toelichting", c.naam, dutch_amount(*bijdrage)),
                     "Wat een partij uitkeert, hoort bij `dividend`; is het toch een bijdrage, schrijf dan onder "
                     "`toelichting` waarom wij geld terugkrijgen.");
    });
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "bijdrage/negatief",
             .severity = Severity::advies,
             .title = "Een bijdrage is negatief, zonder toelichting",
             .law = "BBV art. 8 lid 5 c",
             .explanation =
                 "Dividend is een algemeen dekkingsmiddel en geen negatieve bijdrage: het staat apart, en telt niet "
                 "op bij wat wij aan anderen betalen. Schrijf het bij `dividend`. Een bijdrage die echt negatief is, "
                 "zoals een afrekening over een vorig jaar, krijgt een `toelichting`."},
    .run = run};

} // namespace grip::rules::bijdrage_negatief
