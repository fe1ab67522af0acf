#include "analysis/verdeling.hpp"
#include "rules/financien/cijfers.hpp"

#include <fmt/format.h>

namespace grip::rules::bijdrage_tarief_dekt_niet {
namespace {

Zin in_zin(const Tekst& onderdeel, Jaar jaar, const analysis::Sleuteldeling& sleutel) {
    return zin("Voor \"{}\" brengt het tarief in {} {} op, terwijl {} nodig is: {} is niet gedekt.", onderdeel, jaar,
               whole_euros(*sleutel.deel - *sleutel.verschil), whole_euros(*sleutel.deel),
               whole_euros(*sleutel.verschil));
}

void look(const Context& context, const Samenwerking& s, Jaar jaar, Findings& findings) {
    const Euro norm = context.data.gemeente.normen.begroting_verschil.value;
    for (const analysis::Onderdeeldeling& deling : analysis::verdeling(context.data, s, jaar)) {
        for (std::size_t i = 0; i < deling.sleutels.size(); ++i) {
            const analysis::Sleuteldeling& sleutel = deling.sleutels[i];
            if (!analysis::heeft_prijs(sleutel.sleutel) || sleutel.verschil.value_or(Euro{}) <= norm ||
                analysis::is_afronding(sleutel))
                continue;
            findings.add(at(*deling.onderdeel, &Onderdeel::sleutels, i),
                         fmt::format("{}, {}: het tarief brengt {} op van {}; {} is niet gedekt",
                                     deling.onderdeel->naam.text, jaar.year,
                                     dutch_amount(*sleutel.deel - *sleutel.verschil), dutch_amount(*sleutel.deel),
                                     dutch_amount(*sleutel.verschil)),
                         "Vraag de berekening van het tarief op, en wie de rest betaalt.",
                         in_zin(deling.onderdeel->naam, jaar, sleutel));
        }
    }
}

void run(const Context& context, Findings& findings) {
    elk_meerjarig(context, [&](const Samenwerking& s, Jaar jaar) { look(context, s, jaar, findings); });
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "bijdrage/tarief-dekt-niet",
             .severity = Severity::advies,
             .title = "Een tarief brengt minder op dan het deel van de begroting kost",
             .law = "Gemeenschappelijk financieel toezichtkader",
             .explanation =
                 "Een bedrag per inwoner of per eenheid brengt op wat het opbrengt. Hier is dat minder dan dit deel "
                 "van de begroting kost, meer dan onze norm (`normen: begroting_verschil`) en meer dan afronding op "
                 "centen verklaart. De rest komt uit een reserve of van de deelnemers. Vraag het bestuur wie haar "
                 "betaalt."},
    .run = run};

} // namespace grip::rules::bijdrage_tarief_dekt_niet
