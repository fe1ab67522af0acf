// The distribution of a group of risks with one cause: see `groepen.hpp`. M is a Reeks or both Grenzen at once.
#pragma once

#include "analysis/risico/groepen.hpp"
#include "analysis/risico/vouwing.hpp"

namespace grip::analysis {

/// A stretch of the row: what it costs when the row stops within it (together with the chance of that), and what it costs
/// when the row goes on behind it.
template <class M>
struct Rij {
    M stopt;
    M gaat_door;
};

/// Risks `van` up to `tot` of a group. `zet(risico)` puts the effect of a risk on the grid.
template <class M, class Zet>
Rij<M> rij(const Groep& groep, std::size_t van, std::size_t tot, const Zet& zet, Fourier& fourier) {
    if (tot - van == 1) return {punt<M>(groep.stopkans(van)), zet(*groep.risicos[van])};
    const std::size_t midden = (van + tot) / 2;
    Rij<M> eerst = rij<M>(groep, van, midden, zet, fourier);
    const Rij<M> dan = rij<M>(groep, midden, tot, zet, fourier);
    auto [stopt, gaat_door] = vouw_met(eerst.gaat_door, dan.stopt, dan.gaat_door, fourier);
    tel_op(eerst.stopt, stopt);
    return {std::move(eerst.stopt), std::move(gaat_door)};
}

template <class M, class Zet>
M verdeling_van(const Groep& groep, const Zet& zet, Fourier& fourier) {
    Rij<M> hele = rij<M>(groep, 0, groep.risicos.size(), zet, fourier);
    tel_op(hele.stopt, hele.gaat_door, groep.slotkans);
    return std::move(hele.stopt);
}

} // namespace grip::analysis
