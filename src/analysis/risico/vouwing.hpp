// Sums of independent amounts: convolution of their distributions on a grid.
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

namespace grip::analysis {

/// The chance of 0, 1, 2, … cells of a grid. None is negative.
using Reeks = std::vector<double>;

/// One distribution rounded down to the grid, and the same rounded up.
struct Grenzen {
    Reeks onder;
    Reeks boven;
};

/// All chance in the first cell.
template <class M>
M punt(double kans);
template <>
inline Reeks punt<Reeks>(double kans) {
    return {kans};
}
template <>
inline Grenzen punt<Grenzen>(double kans) {
    return {{kans}, {kans}};
}

/// Adds cell by cell.
void tel_op(Reeks& sum, const Reeks& other, double factor = 1);
void tel_op(Grenzen& sum, const Grenzen& other, double factor = 1);

/// Each chance times a factor.
void maal(Reeks& reeks, double factor);
void maal(Grenzen& grenzen, double factor);

class Fourier;

/// The distribution of the sum of two independent amounts.
Reeks vouw(const Reeks& a, const Reeks& b, Fourier& fourier);

/// Both bounds at once: one transform holds the lower bound as its real and the upper as its imaginary part.
Grenzen vouw(const Grenzen& a, const Grenzen& b, Fourier& fourier);

/// The sums of a with b and of a with c.
std::pair<Reeks, Reeks> vouw_met(const Reeks& a, const Reeks& b, const Reeks& c, Fourier& fourier);
std::pair<Grenzen, Grenzen> vouw_met(const Grenzen& a, const Grenzen& b, const Grenzen& c, Fourier& fourier);

/// For x from 0 to `lengte`: the sum over y of b[y] · waarde[x + y], beyond the end of `waarde` nothing. When waarde[t] is
/// what a total of t is worth, this is what it is worth that one part is x, given the distribution b of the rest.
Reeks weeg(const Reeks& waarde, const Reeks& b, std::size_t lengte, Fourier& fourier);

} // namespace grip::analysis
