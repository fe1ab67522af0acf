#include "base/text.hpp"
#include "rules/rule.hpp"

#include <fmt/format.h>

namespace grip::rules::grip_raadslid_te_lang_bewaard {
namespace {

/// Without the name: what should be gone is not repeated.
void run(const Context& context, Findings& findings) {
    const std::int64_t jaren = context.data.gemeente.normen.bewaar_jaren.scaled;
    for (const Raadslid& lid : context.data.gemeente.raadsleden) {
        if (!lid.tot || add_months(*lid.tot, 12 * static_cast<int>(jaren)) >= context.peildatum) continue;
        findings.add(at(lid, &Raadslid::tot),
                     fmt::format("dit raadslid vertrok op {}, meer dan {} geleden", long_dutch(*lid.tot),
                                 counted(jaren, "jaar", "jaar")),
                     "Haal dit raadslid weg uit `raadsleden`, of kies een andere termijn bij `normen: bewaar_jaren`.");
    }
}

} // namespace

extern constinit const Check check{
    .rule =
        {.id = "grip/raadslid-te-lang-bewaard",
         .severity = Severity::advies,
         .title = "De naam van een vertrokken raadslid staat er nog",
         .law = "AVG art. 5 lid 1 e; de termijn is die van de gemeente zelf (normen.bewaar_jaren)",
         .explanation =
             "Persoonsgegevens blijven niet langer staan dan nodig is. Van een raadslid dat weg is, is de naam nog een "
             "tijd nuttig, zoals voor wie eerder rapporteur was. Daarna kan zij weg. Hoeveel jaar dat is, kiest de "
             "gemeente bij `normen`."},
    .run = run};

} // namespace grip::rules::grip_raadslid_te_lang_bewaard
