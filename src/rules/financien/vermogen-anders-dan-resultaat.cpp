#include "rules/financien/cijfers.hpp"

#include <fmt/format.h>

namespace grip::rules::financien_vermogen_anders_dan_resultaat {
namespace {

std::string verandering(Euro verschil) {
    if (verschil == Euro{}) return "blijft gelijk";
    return verschil.cents < 0 ? fmt::format("daalt met {}", dutch_amount(Euro{-verschil.cents}))
                              : fmt::format("stijgt met {}", dutch_amount(verschil));
}

std::string met_kant(Euro resultaat) {
    return resultaat.cents < 0 ? fmt::format("{} nadelig", dutch_amount(Euro{-resultaat.cents}))
                               : dutch_amount(resultaat);
}

void check(const Cijfers& c, Findings& findings) {
    const Jaarcijfers& cijfers = *c.cijfers;
    if (!cijfers.eigen_vermogen || cijfers.resultaatbestemming || cijfers.toelichting) return;
    const auto begin = analysis::bekend(cijfers.eigen_vermogen->begin);
    const auto eind = analysis::bekend(cijfers.eigen_vermogen->eind);
    const auto resultaat = analysis::bekend(cijfers.resultaat);
    if (!begin || !eind || !resultaat || *eind - *begin == *resultaat) return;
    findings.add(at(cijfers, &Jaarcijfers::eigen_vermogen),
                 fmt::format("{}: het eigen vermogen {}, en het resultaat is {}", c.naam, verandering(*eind - *begin),
                             met_kant(*resultaat)),
                 "Vul `resultaatbestemming` of `toelichting` in.");
}

void run(const Context& context, Findings& findings) {
    elke_cijfers(context, [&](const Cijfers& c) { check(c, findings); });
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "financien/vermogen-anders-dan-resultaat",
             .severity = Severity::advies,
             .title = "Het eigen vermogen veranderde anders dan het resultaat, zonder uitleg",
             .law = "BBV art. 15 lid 2 c en d",
             .explanation =
                 "Meestal groeit of krimpt het eigen vermogen met het resultaat. Een verschil komt veel voor: een "
                 "uitkering aan de deelnemers, of een reserve die is gebruikt. Het is dus geen fout, maar de raad "
                 "wil weten waar het geld bleef. Vul `resultaatbestemming` in, of een `toelichting`."},
    .run = run};

} // namespace grip::rules::financien_vermogen_anders_dan_resultaat
