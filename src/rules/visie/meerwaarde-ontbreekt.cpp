#include "rules/rule.hpp"

namespace grip::rules::visie_meerwaarde_ontbreekt {
namespace {

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        if (!loopt(s) || !s.waarom.meerwaarde.empty()) continue;
        findings.add(at(s.waarom, &Waarom::meerwaarde), "er is geen meerwaarde geregistreerd",
                     "Noem onder `meerwaarde` de soort, met een toelichting.");
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "visie/meerwaarde-ontbreekt",
             .severity = Severity::waarschuwing,
             .absence = true,
             .title = "Geen meerwaarde geregistreerd",
             .visie = "hoofdstuk 4",
             .explanation =
                 "Samenwerken kost iets: tijd, geld en zeggenschap. De raad moet kunnen zien wat daartegenover "
                 "staat, in geld of anders. Beschrijf onder `meerwaarde` wat samen beter gaat dan alleen."},
    .run = run};

} // namespace grip::rules::visie_meerwaarde_ontbreekt
