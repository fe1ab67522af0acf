#include "analysis/toetsing.hpp"
#include "rules/rule.hpp"

#include <fmt/format.h>

namespace grip::rules::toets_overbodig {
namespace {

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& samenwerking : context.data.samenwerkingen) {
        if (!loopt(samenwerking) || !samenwerking.toetsing) continue;
        for (const Categorie& categorie : context.data.toetsingskader->categorieen) {
            for (const Criterium& criterium : categorie.criteria) {
                const auto antwoord = samenwerking.toetsing->antwoorden.find({criterium.id.text});
                if (antwoord == samenwerking.toetsing->antwoorden.end() || analysis::geldt(criterium, samenwerking))
                    continue;
                findings.add(
                    at(*samenwerking.toetsing, &Toetsing::antwoorden, criterium.id.text),
                    fmt::format("het criterium `{}` geldt hier niet, maar is wel beantwoord", criterium.id.text),
                    "Haal het antwoord weg, of verbeter `rechtsvorm`, `aard`, `status` of `grondslag`.");
            }
        }
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "toets/overbodig",
             .severity = Severity::advies,
             .title = "Een antwoord op een criterium dat hier niet geldt",
             .visie = "hoofdstuk 3 (Toetsingskaders)",
             .explanation =
                 "Een criterium voor een andere rechtsvorm zegt hier niets. Vaak is de rechtsvorm veranderd, of is "
                 "een bestand overgenomen van een andere samenwerking. Haal het antwoord weg of verbeter de vorm."},
    .run = run};

} // namespace grip::rules::toets_overbodig
