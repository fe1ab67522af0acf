#include "model/gemeente.hpp"

#include "load/decode_file.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip {
namespace {

void check_recessen(const Raadsagenda& agenda, yaml::Faults& faults) {
    for (const Reces& reces : agenda.recessen) {
        if (reces.tot >= reces.van) continue;
        faults.add(schema::rules::waarde_ongeldig, at(reces, &Reces::tot), "dit reces eindigt voordat het begint",
                   "Verbeter `van` of `tot`.");
    }
}

template <class T>
void check_klassen(const Risiconormen& normen, std::vector<T> Risiconormen::*klassen, std::size_t wanted,
                   const std::string& tip, yaml::Faults& faults) {
    const std::vector<T>& waarden = normen.*klassen;
    const auto not_above = [](const T& a, const T& b) { return a >= b; };
    if (!waarden.empty() && waarden.size() != wanted) {
        faults.add(schema::rules::waarde_ongeldig, at(normen, klassen),
                   fmt::format("hier staan {} getallen; het horen er {} te zijn", waarden.size(), wanted), tip);
    } else if (std::ranges::adjacent_find(waarden, not_above) != waarden.end()) {
        faults.add(schema::rules::waarde_ongeldig, at(normen, klassen), "de getallen lopen niet steeds op", tip);
    }
}

constexpr Euro minste_afronding{100'000'00};

void check_risiconormen(const Risiconormen& normen, yaml::Faults& faults) {
    check_klassen(normen, &Risiconormen::kansklassen, klassen,
                  "Geef de kans van klasse 1 tot en met 5, van laag naar hoog, zoals [10, 30, 50, 70, 90].", faults);
    check_klassen(normen, &Risiconormen::gevolgklassen, klassen + 1,
                  "Geef de zes grenzen van klasse 1 tot en met 5, van laag naar hoog, in euro's.", faults);
    if (normen.afronding.value < minste_afronding)
        faults.add(schema::rules::waarde_buiten_bereik, at(normen, &Risiconormen::afronding),
                   fmt::format("op {} afgerond is een vertrouwelijk bedrag terug te rekenen",
                               dutch_amount(normen.afronding.value)),
                   fmt::format("Rond af op {} of meer.", dutch_amount(minste_afronding)));
    if (normen.norm == Risiconorm::berekening && !normen.berekening)
        faults.add(schema::rules::waarde_ongeldig, at(normen, &Risiconormen::norm),
                   "de norm is de vaste berekening, en die staat er niet",
                   "Schrijf bij `berekening` welke som het is, zoals `som-maxima`, of laat `norm` weg.");
}

} // namespace

/// Found by decode_file.
static void check_file(const Gemeente& gemeente, const yaml::Document& /*document*/, yaml::Faults& faults) {
    if (faults.empty() && gemeente.raad) check_recessen(*gemeente.raad, faults);
    if (faults.empty()) check_risiconormen(gemeente.risiconormen, faults);
}

} // namespace grip

template grip::Gemeente grip::load::decode_file(const yaml::Document&, yaml::Faults&);
template const grip::schema::Shape& grip::schema::shape_of<grip::Gemeente>();
