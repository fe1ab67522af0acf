#include "reports/bijdrage/sleutel.hpp"

#include "analysis/verdeling.hpp"

#include <fmt/format.h>

namespace grip::reports {
namespace {

std::string deel(const Verdeelsleutel& sleutel) {
    if (sleutel.gewicht == Gewicht::of(100)) return "Het hele bedrag";
    return fmt::format("{} % van het bedrag", dutch_number(sleutel.gewicht.scaled, Gewicht::decimals));
}

std::string eenheid(const Verdeelsleutel& sleutel, std::string_view anders) {
    return sleutel.eenheid ? sleutel.eenheid->text : std::string{anders};
}

/// The day of which inhabitants are counted, where that is known.
std::string peildag(const Verdeelsleutel& sleutel, Jaar jaar) {
    if (!analysis::telt_inwoners(sleutel)) return "";
    return fmt::format(" op 1 januari {}{}", analysis::peiljaar(sleutel, jaar).year,
                       sleutel.peiljaar ? "" : " (het jaar ervoor, want een peiljaar is niet ingevuld)");
}

std::string prijs(const Verdeelsleutel& sleutel, std::string_view anders, Jaar jaar) {
    const std::string bedrag =
        sleutel.bedrag_per_eenheid ? dutch_amount(*sleutel.bedrag_per_eenheid) : std::string{"een bedrag"};
    return fmt::format("Elke deelnemer betaalt {} per {}{}.", bedrag, eenheid(sleutel, anders), peildag(sleutel, jaar));
}

} // namespace

std::string zin(const Verdeelsleutel& sleutel, Jaar jaar) {
    switch (sleutel.soort) {
    case Sleutelsoort::inwoners:
        return fmt::format("{} wordt verdeeld naar het aantal inwoners{}.", deel(sleutel), peildag(sleutel, jaar));
    case Sleutelsoort::vast: return fmt::format("{} betalen de deelnemers in gelijke delen.", deel(sleutel));
    case Sleutelsoort::percentage:
        return fmt::format("{} wordt verdeeld volgens een vast percentage per deelnemer.", deel(sleutel));
    case Sleutelsoort::gebruik:
        return fmt::format("{} wordt verdeeld naar wat elke deelnemer afneemt{}.", deel(sleutel),
                           sleutel.eenheid ? fmt::format(", geteld per {}", sleutel.eenheid->text) : "");
    case Sleutelsoort::gemiddelde_kosten:
        if (!sleutel.bedrag_per_eenheid)
            return fmt::format("{} wordt verdeeld tegen de gemiddelde kosten per {}.", deel(sleutel),
                               eenheid(sleutel, "eenheid"));
        return prijs(sleutel, "eenheid", jaar);
    case Sleutelsoort::tarief: return prijs(sleutel, sleutel.waarden.empty() ? "inwoner" : "eenheid", jaar);
    case Sleutelsoort::anders:
        return fmt::format("{} wordt verdeeld naar een eigen maatstaf{}.", deel(sleutel),
                           sleutel.eenheid ? fmt::format(", geteld per {}", sleutel.eenheid->text) : "");
    }
    return {};
}

} // namespace grip::reports
