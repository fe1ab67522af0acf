// `--scenario inwoners=60,vast=40` → other weights for the keys.
#pragma once

#include "analysis/verdeling.hpp"

namespace grip::reports {

/// Throws UsageError when it is no list of keys with weights that add up to 100.
analysis::Scenario scenario(const Tekst& tekst);

} // namespace grip::reports
