// What many papers of one register need alike, computed once for all of them.
#pragma once

#include "analysis/risico/weerstandsvermogen.hpp"
#include "reports/delen/vooruitblik.hpp"

namespace grip::reports {

struct Gedeeld {
    analysis::Weerstandsvermogen vermogen; ///< with the certainty that the municipality asks
    Vooruitblikken vooruit;                ///< of all collaborations
};

Gedeeld gedeeld(const Stand& stand);

} // namespace grip::reports
