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

/// Above the index of that year, or without one above our norm; from nothing there is no percentage to set beside it.
Zin boven_norm_in_zin(const Normen& normen, const analysis::Stijging& stijging) {
    const Zin stijgt = met_hoofdletter(analysis::in_zin(normen, stijging));
    if (stijging.van.cents <= 0) return zin("{}.", stijgt);
    const auto index = analysis::index_van(normen, stijging.jaar);
    return zin("{}; {} is {}.", stijgt, index ? "onze index" : "onze norm", index.value_or(normen.bijdrage_stijging));
}

void check(const Context& context, const Samenwerking& s, Jaar jaar, Findings& findings) {
    const auto stijging = analysis::stijging(s.geld, jaar);
    if (!stijging || !analysis::groeit_boven_norm(context.data.gemeente.normen, *stijging) ||
        is_toegelicht(s.geld, jaar))
        return;
    findings.add(at(s.geld, &Geld::jaren, std::to_string(jaar.year)),
                 fmt::format("de bijdrage stijgt in {} {} naar {}, zonder toelichting", jaar.year,
                             analysis::hoeveel(*stijging), dutch_amount(stijging->naar)),
                 "Vraag het bestuur waardoor, en schrijf het onder `toelichting`.",
                 boven_norm_in_zin(context.data.gemeente.normen, *stijging));
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
