// The distribution of the total in layers: each holds a part of the chance, on a grid or in a table of its own, so that a rare
// risk far larger than all others does not make the grid of the others coarse.
#pragma once

#include "analysis/risico/groepen.hpp"
#include "analysis/risico/rooster.hpp"

#include <optional>

namespace grip::analysis {

/// A number that lies between two others, or is both.
struct Tussen {
    double onder = 0;
    double boven = 0;
};

struct Laag {
    double cel = 1;               ///< in cents
    std::vector<double> bedragen; ///< of a table; when empty, the amounts are whole cells
    Reeks onder;                  ///< per amount the chance of this layer up to it, of the total rounded down
    Reeks boven;                  ///< the same, rounded up
    bool exact = false;           ///< the two are equal
    bool verdeeld = false;        ///< the mean of each risk is kept, and the bounds are those of `marge`

    double bedrag(std::size_t plaats) const {
        return bedragen.empty() ? static_cast<double>(plaats) * cel : bedragen[plaats];
    }
};

using Lagen = std::vector<Laag>;

/// The smallest amount at or below which the chance reaches z in one of the bounds.
double eerste_bedrag(const Lagen& lagen, Reeks Laag::*grens, double z);

/// The chance of at most so many cents in one of the bounds.
double tot_en_met(const Lagen& lagen, Reeks Laag::*grens, double bedrag);

/// What is in `laag` and not in `deel`, which lies on the same grid.
void trek_af(Laag& laag, const Laag& deel);

/// Leaves out risks that are far larger than `bedrag`, and so rare that with chance z none occurs. None when there are no such.
std::optional<Rest> zonder_zeldzame(const Rest& rest, double bedrag, double z);

/// Sums of probabilities have an error of some 10⁻¹⁵; without this a chance of exactly 0.99 may fall on the wrong side.
inline constexpr double speling = 1e-9;

} // namespace grip::analysis
