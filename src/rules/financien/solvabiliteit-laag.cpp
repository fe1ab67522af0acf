#include "rules/financien/cijfers.hpp"

#include <fmt/format.h>

namespace grip::rules {
namespace {

void run(const Context& context, Findings& findings) {
    const auto& norm = context.data.gemeente.normen.solvabiliteit;
    if (!norm) return;
    elke_cijfers(context, [&](const Cijfers& c) {
        const auto solvabiliteit = analysis::solvabiliteit(c.cijfers);
        if (!solvabiliteit || *solvabiliteit >= *norm) return;
        findings.add(at(c.cijfers, &Jaarcijfers::eigen_vermogen),
                     fmt::format("{}: de solvabiliteit is {} %; onze norm is {} %", c.naam,
                                 dutch_number(solvabiliteit->scaled, Percentage::decimals),
                                 dutch_number(norm->scaled, Percentage::decimals)),
                     "Bespreek met het bestuur hoe de partij tegenvallers opvangt.");
    });
}

} // namespace

extern constinit const Check financien_solvabiliteit_laag{
    {"financien/solvabiliteit-laag", Severity::advies, false, "De solvabiliteit van een partij is lager dan onze norm",
     "BBV art. 15 lid 2 c; eigen norm van de gemeente",
     "Solvabiliteit is het deel van het vermogen dat van de partij zelf is: eigen vermogen gedeeld door "
     "eigen en vreemd vermogen samen. Onder de norm van de gemeente (`normen: solvabiliteit`) vangt zij "
     "weinig tegenvallers op. Bespreek met het bestuur of dat erg is; bij een regeling springen de "
     "deelnemers bij."},
    run};

} // namespace grip::rules
