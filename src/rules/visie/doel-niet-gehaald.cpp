#include "rules/rule.hpp"

#include <fmt/format.h>
#include <iterator>

namespace grip::rules {
namespace {

/// The target for that year, else the last one before it.
const Getal* streef_voor(const Doel& doel, Jaar jaar) {
    const auto after = doel.streef.upper_bound(jaar);
    return after == doel.streef.begin() ? nullptr : &std::prev(after)->second;
}

void check(const Doel& doel, Findings& findings) {
    if (!doel.richting || doel.realisatie.empty()) return;
    const auto& [jaar, realisatie] = *doel.realisatie.rbegin();
    const Getal* streef = streef_voor(doel, jaar);
    if (streef == nullptr) return;
    const std::string eenheid = doel.eenheid ? " " + doel.eenheid->text : "";
    const bool gehaald = *doel.richting == Richting::hoger ? realisatie >= *streef : realisatie <= *streef;
    if (gehaald) return;
    findings.add(at(doel, &Doel::realisatie),
                 fmt::format("de realisatie van {} is {}{}; het doel was {} {}{}", jaar.year,
                             dutch_number(realisatie.scaled, Getal::decimals), eenheid,
                             *doel.richting == Richting::hoger ? "minstens" : "hooguit",
                             dutch_number(streef->scaled, Getal::decimals), eenheid),
                 "Bespreek met het bestuur hoe dit komt en wat eraan wordt gedaan.");
}

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        if (!loopt(s)) continue;
        for (const Doel& doel : s.waarom.doelen) check(doel, findings);
    }
}

} // namespace

extern constinit const Check visie_doel_niet_gehaald{
    {"visie/doel-niet-gehaald", Severity::advies, false, "Een doel is niet gehaald",
     "Visie op samenwerking, hoofdstuk 3",
     "De laatst bekende realisatie blijft achter bij wat was afgesproken. Dat is geen fout in het register, maar "
     "wel iets om met het bestuur over te spreken. Leg onder `ontwikkelingen` vast wat eraan wordt gedaan."},
    run};

} // namespace grip::rules
