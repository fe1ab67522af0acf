#include "rules/rule.hpp"

namespace grip::rules::bijdrage_niet_aanvaard {
namespace {

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        const auto& kostenverdeling = s.geld.kostenverdeling;
        if (!loopt(s) || !kostenverdeling || kostenverdeling->aanvaard || !boven_basis(s)) continue;
        findings.add(at(s.geld, &Geld::kostenverdeling),
                     "niet geregistreerd wanneer de deelnemers de kostenverdeling aanvaardden",
                     "Zoek het besluit op en vul `aanvaard` in.");
    }
}

} // namespace

extern constinit const Check check{
    {"bijdrage/niet-aanvaard", Severity::advies, true, "Niet geregistreerd wanneer de kostenverdeling is aanvaard",
     "Visie op samenwerking, hoofdstuk 4",
     "Een verdeling waarover de deelnemers het eens waren, houdt langer stand dan een die is gegroeid. Er "
     "staat geen dag waarop zij deze verdeling aanvaardden. Zoek het besluit op en vul de dag in."},
    run};

} // namespace grip::rules::bijdrage_niet_aanvaard
