// The total of all risks by drawing lots, for those whose policy prescribes a Monte Carlo simulation.
#pragma once

#include "analysis/risico/totaal.hpp"

#include <cstdint>

namespace grip::analysis {

/// The totals drawn, in cents, from low to high.
using Trekkingen = std::vector<double>;

/// The same zaad gives the same totals on every machine and with any number of threads (0: one per core).
Trekkingen simuleer(std::span<const Kansrisico> risicos, std::size_t trekkingen, std::uint64_t zaad,
                    unsigned draden = 0);

/// The smallest total drawn at or below which a part z of them lies.
double kwantiel(const Trekkingen& trekkingen, double z);

/// Between which totals the quantile lies with 95 % confidence, from the spread of the number drawn below it.
Tussen betrouwbaar(const Trekkingen& trekkingen, double z);

/// The part of the totals that is more than so many cents.
double kans_boven(const Trekkingen& trekkingen, double bedrag);

} // namespace grip::analysis
