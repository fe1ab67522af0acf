// What a reader must know of who takes part in only some of the year.
#pragma once

#include "analysis/verdeling.hpp"
#include "base/zin.hpp"

namespace grip::reports {

/// `Voorbeelddam doet mee tot en met 30 juni 2027; hier is gerekend alsof dat het hele jaar is.`
std::vector<Zin> deelname_zinnen(const Samenwerking& samenwerking, const analysis::Onderdeeldeling& deling, Jaar jaar);

} // namespace grip::reports
