#include "reports/bijdrage/sleutel.hpp"

#include "analysis/verdeling.hpp"

namespace grip::reports {
namespace {

Zin deel(const Verdeelsleutel& sleutel) {
    if (sleutel.gewicht == Gewicht::of(100)) return als_zin("Het hele bedrag");
    return zin("{} van het bedrag", Zin{{Number{sleutel.gewicht.scaled, Gewicht::decimals, true}}});
}

std::string eenheid(const Verdeelsleutel& sleutel, std::string_view anders) {
    return sleutel.eenheid ? sleutel.eenheid->text : std::string{anders};
}

/// `, geteld per boete`
std::string geteld(const Verdeelsleutel& sleutel) {
    return sleutel.eenheid ? ", geteld per " + sleutel.eenheid->text : "";
}

/// The day of which inhabitants are counted, where that is known.
Zin peildag(const Verdeelsleutel& sleutel, Jaar jaar) {
    if (!analysis::telt_inwoners(sleutel)) return {};
    const Date dag = first_day(analysis::peiljaar(sleutel, jaar).year);
    return zin(" op {}{}", dag, sleutel.peiljaar ? "" : " (het jaar ervoor, want welk jaar geldt, is niet bekend)");
}

Zin prijs(const Verdeelsleutel& sleutel, std::string_view anders, Jaar jaar) {
    return zin("Elke deelnemer betaalt {} per {}{}.",
               sleutel.bedrag_per_eenheid ? als_zin(*sleutel.bedrag_per_eenheid) : als_zin("een bedrag"),
               eenheid(sleutel, anders), peildag(sleutel, jaar));
}

} // namespace

Zin in_een_zin(const Verdeelsleutel& sleutel, Jaar jaar) {
    switch (sleutel.soort) {
    case Sleutelsoort::inwoners:
        return zin("{} wordt verdeeld naar het aantal inwoners{}.", deel(sleutel), peildag(sleutel, jaar));
    case Sleutelsoort::vast: return zin("{} betalen de deelnemers in gelijke delen.", deel(sleutel));
    case Sleutelsoort::percentage:
        return zin("{} wordt verdeeld volgens een vast percentage per deelnemer.", deel(sleutel));
    case Sleutelsoort::gebruik:
        return zin("{} wordt verdeeld naar wat elke deelnemer afneemt{}.", deel(sleutel), geteld(sleutel));
    case Sleutelsoort::gemiddelde_kosten:
        if (!sleutel.bedrag_per_eenheid)
            return zin("{} wordt verdeeld tegen de gemiddelde kosten per {}.", deel(sleutel),
                       eenheid(sleutel, "eenheid"));
        return prijs(sleutel, "eenheid", jaar);
    case Sleutelsoort::tarief: return prijs(sleutel, sleutel.waarden.empty() ? "inwoner" : "eenheid", jaar);
    case Sleutelsoort::anders:
        return zin("{} wordt verdeeld naar een eigen maatstaf{}.", deel(sleutel), geteld(sleutel));
    }
    return {};
}

} // namespace grip::reports
