// The distribution of what all risks together cost in a year, computed and not simulated.
//
// Each risk is put on a grid of amounts, once rounded down and once rounded up, and the distributions are convolved. The
// two results enclose the true distribution: what is asked lies between them.
#pragma once

#include "analysis/risico/rooster.hpp"

namespace grip::analysis {

/// A number that lies between two others, or is both.
struct Tussen {
    double onder = 0;
    double boven = 0;
};

struct Totaal {
    Rooster rooster;
    Reeks onder;           ///< per cell the chance that the total, rounded down, is there or below
    Reeks boven;           ///< the same, rounded up
    double som_maxima = 0; ///< in cents, of the risks that can occur; no quantile is higher
};

/// `cellen` is how fine the grid is, unless the amounts have an exact one.
Totaal totaal(std::span<const Kansrisico> risicos, std::size_t cellen);
inline Totaal totaal(std::span<const Kansrisico> risicos) { return totaal(risicos, cellen_voor(risicos)); }

/// On a finer grid when the bounds at z are far apart beside what lies between them, as they are when one rare risk is far
/// larger than all others; as far as memory allows.
Totaal totaal_bij(std::span<const Kansrisico> risicos, double z);

/// Sums of probabilities have an error of some 10⁻¹⁵; without this a chance of exactly 0.99 may fall on the wrong side.
inline constexpr double speling = 1e-9;

/// The smallest amount, in cents, at or below which the total stays with chance z, 0 < z ≤ 1. Of 1 it is the sum of the
/// highest amounts.
Tussen kwantiel(const Totaal& totaal, double z);

/// The chance that the total is more than so many cents.
Tussen kans_boven(const Totaal& totaal, double bedrag);

/// Mean and standard deviation of the total and the sum of the highest amounts, in cents, by formula and not by grid.
struct Kerngetallen {
    double verwacht = 0;
    double standaardafwijking = 0;
    double som_maxima = 0;
};

Kerngetallen kerngetallen(std::span<const Kansrisico> risicos);

} // namespace grip::analysis
