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

std::string prijs(const Verdeelsleutel& sleutel, std::string_view anders) {
    if (!sleutel.bedrag_per_eenheid)
        return fmt::format("Elke deelnemer betaalt een bedrag per {}.", eenheid(sleutel, anders));
    return fmt::format("Elke deelnemer betaalt {} per {}.", dutch_amount(*sleutel.bedrag_per_eenheid),
                       eenheid(sleutel, anders));
}

} // namespace

std::string zin(const Verdeelsleutel& sleutel, Jaar jaar) {
    switch (sleutel.soort) {
    case Sleutelsoort::inwoners: {
        const auto peil = analysis::peiljaar(sleutel, jaar);
        return fmt::format("{} wordt verdeeld naar het aantal inwoners{}.", deel(sleutel),
                           peil ? fmt::format(" op 1 januari {}", peil->year) : "");
    }
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
        return prijs(sleutel, "eenheid");
    case Sleutelsoort::tarief: return prijs(sleutel, sleutel.waarden.empty() ? "inwoner" : "eenheid");
    case Sleutelsoort::anders:
        return fmt::format("{} wordt verdeeld naar een eigen maatstaf{}.", deel(sleutel),
                           sleutel.eenheid ? fmt::format(", geteld per {}", sleutel.eenheid->text) : "");
    }
    return {};
}

} // namespace grip::reports
