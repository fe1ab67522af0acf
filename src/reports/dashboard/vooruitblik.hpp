// What is coming for each collaboration, made once for the page and for its parts.
#pragma once

#include "base/zin.hpp"
#include "reports/delen/kalender/gebeurtenis.hpp"

#include <map>

namespace grip::reports {

struct Vooruitblik {
    std::vector<Gebeurtenis> achterstallig; ///< passed and not done, as far as the register tells
    std::vector<Gebeurtenis> komend;        ///< within half a year
};

/// By id.
using Vooruitblikken = std::map<std::string, Vooruitblik>;

Vooruitblikken vooruitblikken(const Stand& stand, const std::vector<const Samenwerking*>& keuze);

/// The next day on which the raad itself can do something: `27 mei 2027: inleveren`; empty when there is none.
Zin volgende_raadsdag(const Vooruitblik& vooruitblik);

} // namespace grip::reports
