#include "analysis/doelen.hpp"
#include "base/text.hpp"
#include "rules/rule.hpp"

#include <fmt/format.h>

namespace grip::rules::visie_doel_niet_gehaald {
namespace {

Zin in_zin(const Doel& doel, Jaar jaar, Getal realisatie, Getal streef) {
    const auto naam = doel.doel ? short_text(doel.doel->text) : std::nullopt;
    const Zin waarde =
        zin("{}, waar {} {} de bedoeling was", analysis::met_eenheid(doel, realisatie),
            *doel.richting == Richting::hoger ? "minstens" : "hooguit", analysis::met_eenheid(doel, streef));
    const Zin gehaald =
        zin("{} is in {} niet gehaald", naam ? zin("Het doel \"{}\"", *naam) : als_zin("Een doel"), jaar);
    if (!doel.indicator) return zin("{}: {}.", gehaald, waarde);
    return zin("{}. {}: {}.", gehaald, *doel.indicator, waarde);
}

void check(const Doel& doel, Findings& findings) {
    if (!doel.richting || doel.realisatie.empty()) return;
    const auto& [jaar, realisatie] = *doel.realisatie.rbegin();
    const analysis::Jaarwaarde* streef = analysis::streef_bij(doel, jaar);
    if (streef == nullptr) return;
    if (*analysis::is_gehaald(doel, realisatie, streef->second)) return;
    findings.add(at(doel, &Doel::realisatie),
                 fmt::format("de realisatie van {} is {}; het doel was {} {}", jaar.year,
                             in_woorden(analysis::met_eenheid(doel, realisatie)),
                             *doel.richting == Richting::hoger ? "minstens" : "hooguit",
                             in_woorden(analysis::met_eenheid(doel, streef->second))),
                 "Bespreek met het bestuur hoe dit komt en wat eraan wordt gedaan.",
                 in_zin(doel, jaar, realisatie, streef->second));
}

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        if (!loopt(s)) continue;
        for (const Doel& doel : s.waarom.doelen) check(doel, findings);
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "visie/doel-niet-gehaald",
             .severity = Severity::advies,
             .title = "Een doel is niet gehaald",
             .visie = "hoofdstuk 3",
             .explanation =
                 "De laatst bekende realisatie blijft achter bij wat was afgesproken. Dat is geen fout in het "
                 "register, maar wel iets om met het bestuur over te spreken. Leg onder `ontwikkelingen` vast wat "
                 "eraan wordt gedaan."},
    .run = run};

} // namespace grip::rules::visie_doel_niet_gehaald
