#include "rules/financien/cijfers.hpp"

#include <fmt/format.h>

namespace grip::rules::financien_eigen_vermogen_negatief {
namespace {

void run(const Context& context, Findings& findings) {
    elke_cijfers(context, [&](const Cijfers& c) {
        if (!c.cijfers->eigen_vermogen) return;
        const auto eind = analysis::bekend(c.cijfers->eigen_vermogen->eind);
        if (!eind || eind->cents >= 0) return;
        findings.add(
            at(*c.cijfers->eigen_vermogen, &Balanspost::eind),
            fmt::format("{}: het eigen vermogen is aan het einde van het jaar {}", c.naam, dutch_amount(*eind)),
            "Vraag het bestuur hoe het weer positief wordt, en neem het op onder `risicos`.",
            zin("Volgens {} {} het eigen vermogen aan het einde van dat jaar {} negatief.", c.in_zin,
                c.jaar.year < year_of(context.peildatum) ? "was" : "is", whole_euros(Euro{-eind->cents})));
    });
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "financien/eigen-vermogen-negatief",
             .severity = Severity::waarschuwing,
             .rood = true,
             .title = "Het eigen vermogen van een partij is negatief",
             .law = "BBV art. 15 lid 2 c",
             .explanation =
                 "Een partij met een negatief eigen vermogen heeft meer schulden dan bezit. Bij een regeling dragen "
                 "de deelnemers uiteindelijk het tekort. Vraag het bestuur hoe het vermogen weer positief wordt, en "
                 "neem het risico op onder `risicos`."},
    .run = run};

} // namespace grip::rules::financien_eigen_vermogen_negatief
