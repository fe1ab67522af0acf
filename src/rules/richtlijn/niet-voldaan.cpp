#include "analysis/richtlijnen.hpp"
#include "base/text.hpp"
#include "rules/rule.hpp"

#include <fmt/format.h>

namespace grip::rules::richtlijn_niet_voldaan {
namespace {

/// Where the budget says so, or where we answered.
Location plaats(const Samenwerking& s, Jaar jaar, const analysis::Richtlijnpunt& punt) {
    const std::string sleutel = std::to_string(jaar.year);
    if (punt.berekend) return at(s.geld, &Geld::jaren, sleutel);
    return at(s.raadscyclus.cyclus->jaren.at(jaar), &Cyclusjaar::richtlijnen);
}

/// What was computed says enough; of an answer the question goes before.
Zin zin_voor_de_raad(const Richtlijnen& set, const analysis::Richtlijnpunt& punt) {
    const Zin begin = zin("De begroting {} voldoet niet aan {}", set.begrotingsjaar, set.naam);
    if (punt.berekend) return zin("{}: {}.", begin, punt.uitleg);
    Zin antwoord = zin("{}: het antwoord op \"{}\" is nee.", begin, punt.vraag);
    if (punt.uitleg.delen.empty()) return antwoord;
    return zin("{} {}{}", antwoord, punt.uitleg, zonder_tweede_punt(in_woorden(punt.uitleg), "."));
}

void check(const Samenwerking& s, const analysis::Richtlijntoets& toets, Findings& findings) {
    const Richtlijnen& set = *toets.richtlijnen;
    for (const analysis::Richtlijnpunt& punt : toets.punten) {
        if (punt.oordeel != Eisoordeel::voldoet_niet) continue;
        findings.add(plaats(s, set.begrotingsjaar, punt),
                     fmt::format("de begroting {} voldoet niet aan {}, die vraagt: {}", set.begrotingsjaar.year,
                                 set.naam.text, in_woorden(punt.vraag)),
                     "Vraag het bestuur waarom, of stel de raad een zienswijze voor.", zin_voor_de_raad(set, punt));
    }
}

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        if (!loopt(s)) continue;
        for (const auto& [id, set] : context.data.gemeente.richtlijnen) {
            if (set.begrotingsjaar.year < year_of(context.peildatum)) continue; // adopted, and over
            if (const auto toets = analysis::richtlijntoets(set, s)) check(s, *toets, findings);
        }
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "richtlijn/niet-voldaan",
             .severity = Severity::waarschuwing,
             .title = "Een begroting voldoet niet aan wat de regio vroeg",
             .law = "De richtlijnen van de regio, in gemeente.yaml",
             .explanation =
                 "Raden in een regio spreken vooraf af waaraan begrotingen van hun partijen voldoen, zoals hoeveel de "
                 "bijdrage mag stijgen. Deze begroting voldoet daar niet aan. Vraag het bestuur ernaar; de raad kan "
                 "het noemen in zijn zienswijze."},
    .run = run};

} // namespace grip::rules::richtlijn_niet_voldaan
