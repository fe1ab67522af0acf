#include "rules/toets/antwoorden.hpp"

#include <fmt/format.h>

namespace grip::rules::toets_toelichting_ontbreekt {
namespace {

void run(const Context& context, Findings& findings) {
    for_each_antwoord(context, [&](const Criterium& criterium, const Antwoord& antwoord, const Samenwerking&) {
        if (antwoord.toelichting) return;
        findings.add(at(antwoord),
                     fmt::format("het oordeel op de vraag \"{}\" heeft geen toelichting", criterium.vraag.text),
                     "Schrijf in een of twee zinnen waarop het oordeel rust.");
    });
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "toets/toelichting-ontbreekt",
             .severity = Severity::waarschuwing,
             .title = "Een oordeel zonder toelichting",
             .visie = "hoofdstuk 3 (Toetsingskaders)",
             .explanation =
                 "Een oordeel zonder toelichting kan niemand controleren of verdedigen. Dat geldt ook voor "
                 "`niet-van-toepassing`: juist dan wil de raad weten waarom. Schrijf op waarop het oordeel rust."},
    .run = run};

} // namespace grip::rules::toets_toelichting_ontbreekt
