#include "analysis/afweging.hpp"
#include "base/text.hpp"
#include "rules/rule.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::rules::voorstel_niet_volledig {
namespace {

/// Of these questions, how many have no answer.
template <class Vragen, class Antwoorden>
std::int64_t open(const Vragen& vragen, const Antwoorden& antwoorden) {
    return std::ranges::count_if(vragen, [&](const auto& vraag) {
        return std::ranges::none_of(antwoorden, [&](const auto& een) {
            return een.first.id == vraag.id.text && een.second.antwoord.has_value();
        });
    });
}

std::int64_t oordelen_open(const Afwegingskader& kader, const Optie& optie) {
    const auto gegeven =
        std::ranges::count_if(optie.oordelen, [](const auto& een) { return een.second.oordeel.has_value(); });
    return std::ssize(kader.aspecten.items) - gegeven;
}

void run(const Context& context, Findings& findings) {
    const Afwegingskader& kader = *context.data.afwegingskader;
    for (const Voorstel& voorstel : context.data.voorstellen) {
        if (voorstel.origin.withheld) continue;
        if (voorstel.opties.size() < 2)
            findings.add(at(voorstel, &Voorstel::opties), "er zijn nog geen twee opties om tussen te kiezen",
                         "Beschrijf bij `opties` ook hoe het nu gaat, met `huidig: true`.");
        if (const auto vragen = open(kader.zeef, voorstel.zeef); vragen > 0)
            findings.add(
                at(voorstel, &Voorstel::zeef),
                fmt::format("{} nog niet beantwoord", counted(vragen, "vraag vooraf is", "vragen vooraf zijn")),
                "Beantwoord bij `zeef` elke vraag met ja of nee, of met onbekend.");
        for (const Optie& optie : voorstel.opties) {
            if (const auto oordelen = oordelen_open(kader, optie); oordelen > 0)
                findings.add(at(optie, &Optie::oordelen),
                             fmt::format("{} van deze optie nog niet beoordeeld",
                                         counted(oordelen, "aspect is", "aspecten zijn")),
                             "Geef bij `oordelen` van elk aspect een oordeel.");
        }
    }
}

} // namespace

extern constinit const Check check{
    .rule =
        {.id = "voorstel/niet-volledig",
         .severity = Severity::advies,
         .absence = true,
         .title = "Een voorstel dat niet alles weegt",
         .visie = "hoofdstuk 3",
         .explanation =
             "Het afwegingskader is er om te zien of aan alle relevante aspecten aandacht is besteed. Dat vraagt twee "
             "of meer opties, en van elke optie een oordeel op elk aspect. Speelt een aspect niet, schrijf dan "
             "`neutraal` met die uitleg."},
    .run = run};

} // namespace grip::rules::voorstel_niet_volledig
