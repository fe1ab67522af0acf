#include "analysis/opgaven.hpp"
#include "rules/financien/cijfers.hpp"

#include <fmt/format.h>

namespace grip::rules::financien_bronnen_verschillen {
namespace {

Zin voor_de_raad(const Cijfers& c, const analysis::Opgaveverschil& verschil) {
    return zin("Volgens {} is {} {}; elders staat {}.", c.in_zin, analysis::waarvan(*verschil.opgave), verschil.hier,
               verschil.opgave->bedrag);
}

void run(const Context& context, Findings& findings) {
    alle_cijfers(context, [&](const Cijfers& c) {
        for (const auto& verschil : analysis::opgaveverschillen(c.samenwerking->geld, c.jaar, c.versie)) {
            findings.add(
                at(*verschil.opgave, &AndereOpgave::bedrag),
                fmt::format("{}: {} is hier {}, en elders staat {}", c.naam, analysis::waarvan(*verschil.opgave),
                            dutch_amount(verschil.hier), dutch_amount(verschil.opgave->bedrag)),
                heeft_eigen_bron(verschil.opgave->origin)
                    ? "Vraag na welk bedrag geldt, en houd dat; laat het andere hier staan met zijn `bron`."
                    : "Schrijf onder `bron` in welk stuk dit bedrag staat, en vraag na welk van de twee geldt.",
                voor_de_raad(c, verschil));
        }
    });
}

} // namespace

extern constinit const Check check{
    .rule =
        {.id = "financien/bronnen-verschillen",
         .severity = Severity::advies,
         .title = "Voor hetzelfde staan in stukken verschillende bedragen",
         .law = "BBV art. 15 lid 2",
         .explanation =
             "Een begroting en een jaarrekening, of twee tabellen van een stuk, noemen soms voor hetzelfde een "
             "verschillend bedrag. Onder `andere_opgaven` staat wat er elders staat, met zijn `bron`. Wie een "
             "bedrag aan de raad voorlegt, moet weten dat er een ander bestaat, en navragen welk van de twee geldt."},
    .run = run};

} // namespace grip::rules::financien_bronnen_verschillen
