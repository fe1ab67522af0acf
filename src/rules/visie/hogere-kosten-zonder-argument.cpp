#include "analysis/bijdrage.hpp"
#include "rules/rule.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::rules::visie_hogere_kosten_zonder_argument {
namespace {

/// The growth to next year, or else to this year, when it is above the norm.
std::optional<analysis::Stijging> te_hoog(const Context& context, const Samenwerking& s) {
    const int jaar = year_of(context.peildatum);
    for (const int naar : {jaar + 1, jaar}) {
        const auto stijging = analysis::stijging_boven_norm(context.data.gemeente.normen, s, Jaar{naar});
        if (stijging) return stijging;
    }
    return {};
}

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        const auto is_besparing = [](const Meerwaarde& m) { return m.soort == Meerwaardesoort::kostenbesparing; };
        if (!loopt(s) || s.waarom.argument_hogere_kosten || std::ranges::none_of(s.waarom.meerwaarde, is_besparing))
            continue;
        const auto stijging = te_hoog(context, s);
        if (!stijging) continue;
        findings.add(at(s.geld, &Geld::jaren, std::to_string(stijging->jaar.year)),
                     fmt::format("kostenbesparing is een reden, maar de bijdrage stijgt {} tot {}",
                                 analysis::hoeveel(*stijging), dutch_amount(stijging->naar)),
                     "Leg onder `argument_hogere_kosten` uit waarom het meer mag kosten.",
                     zin("Lagere kosten waren een reden om samen te werken, maar {}.",
                         analysis::in_zin(context.data.gemeente.normen, *stijging)));
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "visie/hogere-kosten-zonder-argument",
             .severity = Severity::waarschuwing,
             .title = "Samenwerken om te besparen, en toch hogere kosten",
             .visie = "hoofdstuk 4",
             .explanation =
                 "Kostenbesparing was een reden om samen te werken, maar de bijdrage stijgt meer dan de index van dat "
                 "jaar, of zonder index meer dan de norm van de gemeente (`normen: bijdrage_stijging`). Dat kan goed "
                 "zijn, als kwaliteit of kwetsbaarheid erom vraagt, maar het vraagt een argument. Leg het vast onder "
                 "`argument_hogere_kosten`."},
    .run = run};

} // namespace grip::rules::visie_hogere_kosten_zonder_argument
