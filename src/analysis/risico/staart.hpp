// Which risks make the bad years bad: what each brings to the total when that is at or above the asked certainty.
#pragma once

#include "analysis/risico/totaal.hpp"

namespace grip::analysis {

/// Per risk its part of the expected total in the years in which the total is at or above the quantile of z, in the order
/// given; they add up to 1. Without any cost all are 0. An amount that has a chance of its own is in the tail as a whole.
/// Exact of few fixed amounts and where an exact grid has fewer than 2¹⁸ cells; else on grids of 2¹⁵ cells, on which the mean
/// of each risk is kept.
std::vector<double> aandelen_in_staart(std::span<const Kansrisico> risicos, double z);

} // namespace grip::analysis
