// Which target a realised value is measured by.
#pragma once

#include "base/zin.hpp"
#include "model/samenwerking/waarom.hpp"

#include <iterator>

namespace grip::analysis {

using Jaarwaarde = std::pair<const Jaar, Getal>;

/// The target for that year, else the last one before it; none when the first target lies after it.
inline const Jaarwaarde* streef_bij(const Doel& doel, Jaar jaar) {
    const auto after = doel.streef.upper_bound(jaar);
    return after == doel.streef.begin() ? nullptr : &*std::prev(after);
}

/// None when nobody said whether more is better.
inline std::optional<bool> is_gehaald(const Doel& doel, Getal realisatie, Getal streef) {
    if (!doel.richting) return {};
    return *doel.richting == Richting::hoger ? realisatie >= streef : realisatie <= streef;
}

/// `16,5 weken`
inline Zin met_eenheid(const Doel& doel, Getal getal) {
    return doel.eenheid ? zin("{} {}", getal, *doel.eenheid) : als_zin(getal);
}

} // namespace grip::analysis
