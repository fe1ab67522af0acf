#include "load/geld.hpp"

#include "schema/rules.hpp"

#include <fmt/format.h>

namespace grip::load {
namespace {

using schema::rules::waarde_ongeldig;

void check_belangen(const std::vector<FinancieelBelang>& belangen, yaml::Faults& faults) {
    for (const FinancieelBelang& belang : belangen) {
        if (belang.aanwezig == false && belangen.size() > 1)
            faults.add(waarde_ongeldig, at(belang, &FinancieelBelang::aanwezig),
                       "er is geen financieel belang, en ernaast staat er een",
                       "Laat alleen dit onderdeel staan, of haal het weg.");
        if (belang.aandelen && belang.soort != Belangsoort::aandelen)
            faults.add(waarde_ongeldig, at(belang, &FinancieelBelang::aandelen),
                       "`aandelen` hoort bij een belang in aandelen",
                       "Schrijf er `soort: aandelen` bij, of zet de aandelen in een eigen onderdeel.");
    }
}

void check_peiljaren(const Kostenverdeling& kostenverdeling, yaml::Faults& faults) {
    for (const Onderdeel& onderdeel : kostenverdeling.onderdelen) {
        for (const Verdeelsleutel& sleutel : onderdeel.sleutels) {
            const std::int64_t jaar = sleutel.peiljaar.value_or(Peiljaar{}).scaled;
            if (jaar <= 0 || jaar >= first_year) continue;
            faults.add(waarde_ongeldig, at(sleutel, &Verdeelsleutel::peiljaar),
                       fmt::format("{} is geen peiljaar", jaar),
                       "Schrijf een jaar, zoals 2026, of -1 of -2 voor zoveel jaar voor het begrotingsjaar.");
        }
    }
}

void check_bestaan(const Onderdeel& onderdeel, yaml::Faults& faults) {
    if (onderdeel.vanaf && onderdeel.tot && *onderdeel.tot < *onderdeel.vanaf)
        faults.add(
            waarde_ongeldig, at(onderdeel, &Onderdeel::tot),
            fmt::format("het laatste jaar {} ligt voor het eerste, {}", onderdeel.tot->year, onderdeel.vanaf->year),
            "Verbeter `vanaf` of `tot`.");
    for (const auto& [jaar, bedrag] : onderdeel.bedrag) {
        if (onderdeel.vanaf.value_or(jaar) <= jaar && jaar <= onderdeel.tot.value_or(jaar)) continue;
        faults.add(waarde_ongeldig, at(onderdeel, &Onderdeel::bedrag, std::to_string(jaar.year)),
                   fmt::format("in {} bestaat dit deel niet, en er staat een bedrag", jaar.year),
                   "Verbeter `vanaf` of `tot`, of haal het bedrag weg.");
    }
}

/// Instalments are the whole, or nobody can tell what is still owed.
void check_termijnen(const Uittreedsom& som, yaml::Faults& faults) {
    if (som.termijnen.empty() || !som.bedrag || !som.bedrag->value) return;
    Euro samen;
    for (const auto& [jaar, deel] : som.termijnen) samen += deel.value;
    if (samen == som.bedrag->value->value) return;
    faults.add(waarde_ongeldig, at(som, &Uittreedsom::termijnen),
               fmt::format("de termijnen zijn samen {}, en het bedrag is {}", dutch_amount(samen),
                           dutch_amount(som.bedrag->value->value)),
               "Verbeter een van de twee.");
}

} // namespace

void check_geld(const Samenwerking& samenwerking, yaml::Faults& faults) {
    const auto& uittreding = samenwerking.vorm.uittreding;
    if (uittreding && uittreding->uittreedsom) check_termijnen(*uittreding->uittreedsom, faults);
    const Geld& geld = samenwerking.geld;
    check_belangen(geld.financieel_belang, faults);
    if (!geld.kostenverdeling) return;
    check_peiljaren(*geld.kostenverdeling, faults);
    for (const Onderdeel& onderdeel : geld.kostenverdeling->onderdelen) check_bestaan(onderdeel, faults);
}

} // namespace grip::load
