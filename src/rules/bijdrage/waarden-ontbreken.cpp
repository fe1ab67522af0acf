#include "analysis/verdeling.hpp"
#include "rules/financien/cijfers.hpp"

#include <fmt/format.h>

namespace grip::rules::bijdrage_waarden_ontbreken {
namespace {

/// That is bijdrage/gewichten.
bool kloppen_de_percentages_niet(const Verdeelsleutel& sleutel) {
    return sleutel.soort == Sleutelsoort::percentage && !sleutel.waarden.empty() &&
           !analysis::kloppen_percentages(sleutel);
}

void check(const Context& context, const Samenwerking& s, Jaar jaar, Findings& findings) {
    for (const analysis::Onderdeeldeling& deling : analysis::verdeling(context.data, s, jaar)) {
        if (!deling.bedrag) continue; // there is nothing to divide
        for (std::size_t i = 0; i < deling.sleutels.size(); ++i) {
            const std::string& ontbreekt = deling.sleutels[i].ontbreekt;
            if (ontbreekt.empty() || kloppen_de_percentages_niet(deling.sleutels[i].sleutel)) continue;
            findings.add(at(*deling.onderdeel, &Onderdeel::sleutels, i),
                         fmt::format("{}, {}: de sleutel mist {}", deling.onderdeel->naam.text, jaar.year, ontbreekt),
                         "Vul het aan bij `waarden`, of bij inwoners onder `inwoners` in gemeente.yaml.");
        }
    }
}

void run(const Context& context, Findings& findings) {
    elk_begrotingsjaar(context, [&](const Samenwerking& s, Jaar jaar) { check(context, s, jaar, findings); });
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "bijdrage/waarden-ontbreken",
             .severity = Severity::waarschuwing,
             .title = "Een verdeelsleutel zonder de waarden die zij nodig heeft",
             .law = agreed_form,
             .explanation =
                 "Een sleutel verdeelt naar een waarde per deelnemer: inwoners, gebruik of een percentage. Ontbreekt "
                 "die van een van hen, dan is niet te zeggen wat wie betaalt, en rekent grip niets uit. Vul de "
                 "waarden in, of bij inwoners het peiljaar en de aantallen in gemeente.yaml."},
    .run = run};

} // namespace grip::rules::bijdrage_waarden_ontbreken
