// The grid of amounts on which distributions are kept, and one risk put on it.
#pragma once

#include "analysis/risico/posten.hpp"
#include "analysis/risico/vouwing.hpp"

#include <span>

namespace grip::analysis {

struct Rooster {
    double cel = 1; ///< in cents
    Wide stap = 0;  ///< of an exact grid: the cell in parts of a cent (`delen_per_cent`); 0: amounts are rounded

    bool exact() const { return stap != 0; }
};

/// More take too much memory.
inline constexpr std::size_t meeste_cellen = std::size_t{1} << 22U;

/// What the exact method uses for so many risks: as many cells as keep the width of a quantile below 1/1000 of the
/// maximum, at least 2¹⁷ and at most 2²².
std::size_t cellen_voor(std::span<const Kansrisico> risicos);

/// Fixed amounts with a common divisor that goes fewer than 2 × `cellen` times into their sum lie on an exact grid. Else
/// one of about `cellen` cells for the sum of the highest amounts.
Rooster rooster(std::span<const Kansrisico> risicos, std::size_t cellen);

/// The distribution of the effect, rounded down and up.
Grenzen op_rooster(const Effect& effect, const Rooster& rooster);

/// The distribution of the effect, each amount divided over the cells around it so that the mean is kept.
Reeks verdeeld_op_rooster(const Effect& effect, const Rooster& rooster);

} // namespace grip::analysis
