// `--scenario inwoners=60,vast=40` → other weights for the keys.
#pragma once

#include "analysis/verdeling.hpp"
#include "base/zin.hpp"

namespace grip::reports {

/// Throws UsageError when it is no list of keys with weights that add up to 100.
analysis::Scenario scenario(const Tekst& tekst);

/// `50 % inwoners en 50 % een vast en gelijk deel`
Zin titel(const analysis::Scenario& scenario);

} // namespace grip::reports
