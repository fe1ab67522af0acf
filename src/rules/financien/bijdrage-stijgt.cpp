#include "analysis/bijdrage.hpp"
#include "rules/financien/cijfers.hpp"

#include <fmt/format.h>

namespace grip::rules::financien_bijdrage_stijgt {
namespace {

void check(const Context& context, const Samenwerking& s, Jaar jaar, Findings& findings) {
    const Normen& normen = context.data.gemeente.normen;
    const auto stijging = analysis::stijging_boven_norm(normen, s, jaar);
    if (!stijging || analysis::toelichting_van(s.geld, jaar)) return;
    findings.add(at(s.geld, &Geld::jaren, std::to_string(jaar.year)),
                 fmt::format("de bijdrage stijgt in {} {} naar {}, zonder toelichting", jaar.year,
                             analysis::hoeveel(*stijging), dutch_amount(stijging->naar)),
                 "Vraag het bestuur waardoor, en schrijf het onder `toelichting`.",
                 zin("{}.", analysis::naast_norm(normen, *stijging)));
}

void run(const Context& context, Findings& findings) {
    elk_begrotingsjaar(context, [&](const Samenwerking& s, Jaar jaar) { check(context, s, jaar, findings); });
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "financien/bijdrage-stijgt",
             .severity = Severity::waarschuwing,
             .title = "De bijdrage stijgt meer dan de norm, zonder toelichting",
             .visie = "hoofdstuk 4",
             .explanation =
                 "De bijdrage van een jaar stijgt meer dan de index van dat jaar (`normen: indexering`), of zonder "
                 "index meer dan de gemeente gewoon vindt (`bijdrage_stijging`). Dat kan goed zijn, maar de raad wil "
                 "weten waardoor. Vraag het bestuur ernaar, en schrijf het bij het jaar onder `toelichting`."},
    .run = run};

} // namespace grip::rules::financien_bijdrage_stijgt
