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

} // namespace

void check_geld(const Geld& geld, yaml::Faults& faults) {
    check_belangen(geld.financieel_belang, faults);
    if (geld.kostenverdeling) check_peiljaren(*geld.kostenverdeling, faults);
}

} // namespace grip::load
