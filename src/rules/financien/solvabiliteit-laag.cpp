#include "rules/financien/cijfers.hpp"

#include <fmt/format.h>
#include <map>

namespace grip::rules::financien_solvabiliteit_laag {
namespace {

/// Of each collaboration the latest figures that tell it: what is older cannot be mended.
std::map<const Samenwerking*, Cijfers> laatste(const Context& context) {
    std::map<const Samenwerking*, Cijfers> last;
    elke_cijfers(context, [&](const Cijfers& c) {
        if (analysis::solvabiliteit(*c.cijfers)) last.insert_or_assign(c.samenwerking, c);
    });
    return last;
}

void run(const Context& context, Findings& findings) {
    const auto& norm = context.data.gemeente.normen.solvabiliteit;
    if (!norm) return;
    for (const auto& [samenwerking, c] : laatste(context)) {
        if (!analysis::solvabiliteit_onder(*c.cijfers, *norm)) continue;
        const auto solvabiliteit = analysis::solvabiliteit(*c.cijfers);
        findings.add(at(*c.cijfers, &Jaarcijfers::eigen_vermogen),
                     fmt::format("{}: de solvabiliteit is {}{} %; onze norm is {} %", c.naam,
                                 *solvabiliteit < *norm ? "" : "iets minder dan ",
                                 dutch_number(solvabiliteit->scaled, Percentage::decimals),
                                 dutch_number(norm->scaled, Percentage::decimals)),
                     "Bespreek met het bestuur hoe de partij tegenvallers opvangt.",
                     zin("Volgens {} is de solvabiliteit {}{}; onze norm is {}.", c.in_zin,
                         *solvabiliteit < *norm ? "" : "iets minder dan ", *solvabiliteit, *norm));
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "financien/solvabiliteit-laag",
             .severity = Severity::advies,
             .title = "De solvabiliteit van een partij is lager dan onze norm",
             .law = "BBV art. 15 lid 2 c; eigen norm van de gemeente",
             .explanation =
                 "Solvabiliteit is het deel van het vermogen dat van de partij zelf is: eigen vermogen gedeeld door "
                 "eigen en vreemd vermogen samen. Onder de norm van de gemeente (`normen: solvabiliteit`) vangt zij "
                 "weinig tegenvallers op. Bespreek met het bestuur of dat erg is; bij een regeling springen de "
                 "deelnemers bij."},
    .run = run};

} // namespace grip::rules::financien_solvabiliteit_laag
