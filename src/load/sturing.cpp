#include "model/sturing.hpp"

#include "load/decode_file.hpp"

#include <algorithm>

namespace grip {
namespace {

void check_grenzen(const Puntgrenzen& punten, yaml::Faults& faults) {
    const std::vector<Percentage>& grenzen = punten.grenzen.items;
    if (grenzen.size() == 2 && grenzen[0] < grenzen[1]) return;
    faults.add(schema::rules::waarde_ongeldig, at(punten, &Puntgrenzen::grenzen),
               "hier horen twee grenzen te staan, de laagste eerst", "Schrijf ze zoals [0.5, 2].");
}

/// Each profile once, from light to heavy, so that every sum has one.
void check_profielen(const Sturing& sturing, yaml::Faults& faults) {
    const std::vector<Profielregel>& regels = sturing.profielen.items;
    if (regels.size() != options<Profiel>.size()) {
        faults.add(schema::rules::waarde_ongeldig, at(sturing, &Sturing::profielen),
                   "hier horen de drie profielen te staan, elk een keer", "Geef basis, plus en intensief.");
        return;
    }
    for (std::size_t i = 1; i < regels.size(); ++i) {
        const bool zwaarder = regels[i].profiel > regels[i - 1].profiel && regels[i].vanaf > regels[i - 1].vanaf;
        if (zwaarder) continue;
        faults.add(schema::rules::waarde_ongeldig, at(regels[i]), "dit profiel is niet zwaarder dan het vorige",
                   "Zet de profielen van licht naar zwaar, elk vanaf meer punten dan het vorige.");
    }
}

} // namespace

/// Found by decode_file.
static void check_file(const Sturing& sturing, const yaml::Document& /*document*/, yaml::Faults& faults) {
    if (!faults.empty()) return;
    check_grenzen(sturing.punten.financieel, faults);
    check_grenzen(sturing.punten.risico, faults);
    check_profielen(sturing, faults);
}

} // namespace grip

template grip::Sturing grip::load::decode_file(const yaml::Document&, yaml::Faults&);
template const grip::schema::Shape& grip::schema::shape_of<grip::Sturing>();
