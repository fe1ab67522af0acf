#include "rules/rule.hpp"

namespace grip::rules::bijdrage_niet_aanvaard {
namespace {

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        const auto& kostenverdeling = s.geld.kostenverdeling;
        if (!loopt(s) || !kostenverdeling || kostenverdeling->aanvaard) continue;
        findings.add(at(s.geld, &Geld::kostenverdeling),
                     "niet geregistreerd wanneer de deelnemers de kostenverdeling aanvaardden",
                     "Zoek het besluit op en vul `aanvaard` in.");
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "bijdrage/niet-aanvaard",
             .severity = Severity::advies,
             .absence = true,
             .title = "Niet geregistreerd wanneer de kostenverdeling is aanvaard",
             .visie = "hoofdstuk 4",
             .explanation =
                 "Een verdeling waarover de deelnemers het eens waren, houdt langer stand dan een die is gegroeid. "
                 "Er staat geen dag waarop zij deze verdeling aanvaardden. Zoek het besluit op en vul de dag in."},
    .run = run};

} // namespace grip::rules::bijdrage_niet_aanvaard
