#include "rules/rule.hpp"

namespace grip::rules::visie_doel_ontbreekt {
namespace {

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        if (!loopt(s) || !s.waarom.doelen.empty()) continue;
        findings.add(at(s.waarom, &Waarom::doelen), "er zijn geen doelen geregistreerd",
                     "Beschrijf onder `doelen` wat bereikt moet worden, met een indicator en een streefwaarde.");
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "visie/doel-ontbreekt",
             .severity = Severity::waarschuwing,
             .absence = true,
             .title = "Geen doelen geregistreerd",
             .visie = "hoofdstuk 3",
             .explanation =
                 "Zonder doelen kan de raad niet zien waarvoor de samenwerking er is, en niet beoordelen of zij "
                 "werkt. Neem de doelen over uit de regeling, de begroting of het raadsbesluit."},
    .run = run};

} // namespace grip::rules::visie_doel_ontbreekt
