#include "rules/rule.hpp"

#include <fmt/format.h>

namespace grip::rules::grip_terugkoppeling_ontbreekt {
namespace {

/// Only when a day is planned: else it may have come.
Zin in_zin(const Vergadering& v, std::chrono::days norm) {
    if (!v.terugkoppeling || !v.terugkoppeling->datum) return {};
    return zin("De raad krijgt pas op {} bericht over de vergadering van {}; onze norm is binnen {}.",
               *v.terugkoppeling->datum, v.datum, geteld(norm.count(), "dag", "dagen"));
}

void run(const Context& context, Findings& findings) {
    const std::chrono::days norm{context.data.gemeente.normen.terugkoppeling_dagen.scaled};
    for (const Vergadering& v : context.data.vergaderingen) {
        // a day still to come is a plan
        const bool bericht = v.terugkoppeling && v.terugkoppeling->datum.value_or(Date::max()) <= context.peildatum;
        if (v.vervallen || bericht || v.datum + norm >= context.peildatum) continue;
        findings.add(at(v, &Vergadering::terugkoppeling),
                     fmt::format("de vergadering was op {}, en er is geen bericht aan de raad geregistreerd",
                                 long_dutch(v.datum)),
                     "Maak een terugkoppeling (`grip terugkoppeling`), en vul `terugkoppeling` in.", in_zin(v, norm));
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "grip/terugkoppeling-ontbreekt",
             .severity = Severity::waarschuwing,
             .title = "Geen bericht aan de raad over een vergadering geregistreerd",
             .visie = "hoofdstuk 4",
             .explanation =
                 "De raad wil na een vergadering van het bestuur horen wat er is besloten en wat er met zijn inbreng "
                 "is gebeurd. Binnen hoeveel dagen staat bij `normen` in gemeente.yaml. Maak een terugkoppeling, en "
                 "vul de dag in waarop de raad haar kreeg."},
    .run = run};

} // namespace grip::rules::grip_terugkoppeling_ontbreekt
