#include "analysis/bijdrage.hpp"
#include "rules/financien/cijfers.hpp"

#include <fmt/format.h>

namespace grip::rules::financien_bijdrage_stijgt {
namespace {

bool is_toegelicht(const Geld& geld, Jaar jaar) {
    const Boekjaar& boekjaar = geld.jaren.at(jaar);
    const auto& cijfers = boekjaar.*analysis::begrote_versie(boekjaar, &Jaarcijfers::bijdrage);
    return cijfers && cijfers->toelichting;
}

void check(const Context& context, const Samenwerking& s, Jaar jaar, Findings& findings) {
    const Normen& normen = context.data.gemeente.normen;
    const auto stijging = analysis::stijging(s.geld, jaar);
    if (!stijging || !exceeds(stijging->naar - stijging->van, normen.bijdrage_stijging, stijging->van)) return;
    // what stays within the index of that year is explained by prices
    const auto index = analysis::index_van(normen, jaar);
    const bool binnen_index = index && !exceeds(stijging->naar - stijging->van, *index, stijging->van);
    if (binnen_index || is_toegelicht(s.geld, jaar)) return;
    const auto procent = percentage_of(stijging->naar - stijging->van, stijging->van, 1);
    findings.add(at(s.geld, &Geld::jaren, std::to_string(jaar.year)),
                 fmt::format("de bijdrage stijgt in {} met {} % naar {}, zonder toelichting", jaar.year,
                             dutch_number(procent, 1), dutch_amount(stijging->naar)),
                 "Vraag het bestuur waardoor, en schrijf het onder `toelichting`.");
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
                 "De bijdrage van een jaar stijgt meer dan de gemeente gewoon vindt (`normen: bijdrage_stijging`), "
                 "en meer dan de index van dat jaar. Dat kan goed zijn, maar de raad wil weten waardoor. Vraag het "
                 "bestuur ernaar, en schrijf het bij het jaar onder `toelichting`."},
    .run = run};

} // namespace grip::rules::financien_bijdrage_stijgt
