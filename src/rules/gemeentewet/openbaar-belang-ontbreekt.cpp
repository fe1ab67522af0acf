#include "rules/rule.hpp"

namespace grip::rules::gemeentewet_openbaar_belang_ontbreekt {
namespace {

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        // while it is explored there is no decision to take part, which must name the interest
        if (!loopt(s) || s.identiteit.status == Status::verkenning || s.waarom.openbaar_belang ||
            geldend(context, "openbaar-belang", s) == nullptr)
            continue;
        findings.add(at(s.waarom, &Waarom::openbaar_belang),
                     "het openbaar belang van deze deelname is niet geregistreerd",
                     "Beschrijf onder `openbaar_belang` welk belang ermee gediend is.");
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "gemeentewet/openbaar-belang-ontbreekt",
             .severity = Severity::waarschuwing,
             .title = "Geen openbaar belang geregistreerd bij deelname aan een rechtspersoon",
             .law = "Gemeentewet art. 160 lid 2",
             .explanation =
                 "Een gemeente mag alleen deelnemen aan een vennootschap, stichting, vereniging of coöperatie als "
                 "dat in het bijzonder aangewezen is voor het openbaar belang. De raad moet dat belang kunnen lezen. "
                 "Beschrijf het onder `openbaar_belang`, met het besluit als bron."},
    .run = run};

} // namespace grip::rules::gemeentewet_openbaar_belang_ontbreekt
