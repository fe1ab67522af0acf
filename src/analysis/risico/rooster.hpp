// The grid of amounts on which distributions are kept, and one risk put on it.
#pragma once

#include "analysis/risico/posten.hpp"
#include "analysis/risico/vouwing.hpp"

namespace grip::analysis {

struct Rooster {
    double cel = 1; ///< in cents
    Wide stap = 0;  ///< of an exact grid: the cell in parts of a cent (`delen_per_cent`); 0: amounts are rounded

    bool exact() const { return stap != 0; }
};

using Risicos = std::vector<const Kansrisico*>;

/// More take too much time.
inline constexpr std::size_t meeste_cellen = std::size_t{1} << 20U;

/// Whether so many are likely to occur that bounds rounded down and up would lie too far apart.
bool veel(const Risicos& risicos);

/// When each amount is divided over the cells around it, so that the mean is kept, the differences cancel: by Hoeffding's
/// inequality so many risks shift the total by more cells than this with a chance of less than 10⁻¹⁰.
std::size_t marge(std::size_t risicos);

/// As many cells as keep the width of a quantile below 1/1000 of the maximum.
std::size_t cellen_voor(const Risicos& risicos);

/// Fixed amounts with a common divisor that goes fewer than 2 × `cellen` times into their sum lie on an exact grid. Else
/// one of about `cellen` cells for the sum of the highest amounts.
Rooster rooster(const Risicos& risicos, std::size_t cellen);

/// The distribution of the effect, rounded down and up.
Grenzen op_rooster(const Effect& effect, const Rooster& rooster);

/// The distribution of the effect, each amount divided over the cells around it so that the mean is kept.
Reeks verdeeld_op_rooster(const Effect& effect, const Rooster& rooster);

/// All in one cell.
Reeks punt_op(std::size_t cel);

} // namespace grip::analysis
