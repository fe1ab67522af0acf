// Few fixed amounts: every sum that they can make, with its chance. Exact, whatever the amounts.
#pragma once

#include "analysis/risico/lagen.hpp"

#include <map>

namespace grip::analysis {

/// Whether all amounts are fixed, and make at most 2¹⁸ sums.
bool past_in_tabel(const Rest& rest);

Laag tabel(const Rest& rest);

/// Adds per risk what it brings to the years in which the total is at least so many cents.
void in_staart(const Rest& rest, double vanaf, std::map<const Kansrisico*, double>& bijdragen);

} // namespace grip::analysis
