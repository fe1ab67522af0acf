// What a reader must know of who takes part in only some of the year.
#pragma once

#include "analysis/verdeling.hpp"

namespace grip::reports {

/// `Voorbeelddam doet mee tot en met 30 juni 2027 en betaalt het hele jaar.`
std::vector<std::string> deelname_zinnen(const Samenwerking& samenwerking, const analysis::Onderdeeldeling& deling,
                                         Jaar jaar);

} // namespace grip::reports
