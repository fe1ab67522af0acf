#include "rules/financien/cijfers.hpp"

#include <fmt/format.h>

namespace grip::rules::bijdrage_hoger_dan_lasten {
namespace {

void run(const Context& context, Findings& findings) {
    elke_cijfers(context, [&](const Cijfers& c) {
        const auto bijdrage = analysis::bekend(c.cijfers->bijdrage);
        const auto lasten = analysis::bekend(c.cijfers->lasten);
        if (!bijdrage || !lasten || *bijdrage <= *lasten) return;
        findings.add(at(*c.cijfers, &Jaarcijfers::bijdrage),
                     fmt::format("{}: onze bijdrage is {}, en de lasten van de hele partij zijn {}", c.naam,
                                 dutch_amount(*bijdrage), dutch_amount(*lasten)),
                     "Kijk in de bron of een van de twee in duizenden euro's staat.");
    });
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "bijdrage/hoger-dan-lasten",
             .severity = Severity::advies,
             .title = "Onze bijdrage is hoger dan de lasten van de hele partij",
             .law = "BBV art. 15 lid 2",
             .explanation =
                 "Wij betalen een deel van wat een partij uitgeeft; meer dan het geheel komt zelden voor. Vaak is een "
                 "van de twee bedragen in duizenden euro's overgenomen, of ging het om een ander jaar. Kijk het na in "
                 "de begroting of jaarrekening."},
    .run = run};

} // namespace grip::rules::bijdrage_hoger_dan_lasten
