// What a risk costs when it occurs: one amount, or a distribution between the lowest and the highest.
#pragma once

#include "base/wide.hpp"
#include "model/samenwerking/risico.hpp"

namespace grip::analysis {

/// Parts of a cent in which fixed amounts are kept whole: the decimals of an `aandeel` and the two of its percentage.
inline constexpr std::int64_t delen_per_cent = power_of_ten(Aandeel::decimals + 2);

/// In cents, our share and the years of a structural effect applied, and not rounded. min ≤ verwacht ≤ max.
/// Of a driehoek `verwacht` is the amount that is most likely, which is not its mean; of a uniform effect it is the middle.
/// Where others pay the first part, that is taken off; then `min` may be below zero, and less than nothing is nothing.
struct Effect {
    double min = 0;
    double verwacht = 0;
    double max = 0;
    Verdeling verdeling{};
    Wide exact = 0; ///< of a fixed amount, in parts of a cent

    bool vast() const { return min == max; }
};

double gemiddelde(const Effect& effect);
/// The mean of the square.
double tweede_moment(const Effect& effect);
/// P(effect ≤ x)
double verdelingsfunctie(const Effect& effect, double x);
/// E[max(x − effect, 0)]: the integral of the verdelingsfunctie up to x.
double verwachte_ruimte(const Effect& effect, double x);

} // namespace grip::analysis
