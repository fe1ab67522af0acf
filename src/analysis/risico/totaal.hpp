// The distribution of what all risks together cost in a year, computed and not simulated.
//
// Each risk is put on a grid of amounts, once rounded down and once rounded up, and the distributions are convolved. The
// two results enclose the true distribution: what is asked lies between them. Of many risks the roundings cancel; then each
// amount is divided over the cells around it, and the bounds are those of `marge`.
#pragma once

#include "analysis/risico/lagen.hpp"

#include <optional>
#include <span>

namespace grip::analysis {

struct Totaal {
    Lagen lagen;
    double som_maxima = 0; ///< in cents, of the risks that can occur; no quantile is higher

    bool exact() const;    ///< both bounds are the distribution itself
    bool verdeeld() const; ///< the bounds rest on roundings that cancel
};

/// On one grid of about so many cells, or of as many as fit the risks, unless the amounts can be had exactly.
Totaal totaal(std::span<const Kansrisico> risicos, std::optional<std::size_t> cellen = {});

/// In layers, or on a finer grid, when the bounds at z are far apart beside what lies between them, as they are when one rare
/// risk is far larger than all others.
Totaal totaal_bij(std::span<const Kansrisico> risicos, double z);

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
