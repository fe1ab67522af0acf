// Risks that share a cause.
//
// One number u is drawn for the group; a risk occurs when u is below its chance. Sorted from the highest chance to the
// lowest, the risks therefore occur from the front: first none, then the first, then the first two. So the group is a
// row in which each risk, once those before it occurred, is where it stops or where it goes on.
#pragma once

#include "analysis/risico/posten.hpp"

#include <functional>
#include <span>

namespace grip::analysis {

/// Its risks from the highest chance to the lowest. Points into what it was made from.
struct Groep {
    std::vector<const Kansrisico*> risicos;
    double slotkans = 0; ///< the chance that all occur, and none that was left out behind them

    /// The chance that those before this one occur and this one does not.
    double stopkans(std::size_t plaats) const {
        const double voor = plaats == 0 ? 1 : risicos[plaats - 1]->kans;
        return voor - risicos[plaats]->kans;
    }
};

inline bool kost_iets(const Kansrisico& risico) { return risico.kans > 0 && risico.effect.max > 0; }

/// Those that can occur and cost something.
std::vector<Kansrisico> die_iets_kosten(std::span<const Kansrisico> risicos);

/// A risk by itself is a group of one. In the order in which they first appear.
std::vector<Groep> groepen(const std::vector<Kansrisico>& risicos);
std::vector<Groep> groepen(std::vector<Kansrisico>&& risicos) = delete;

/// What is left when none of the risks that were left out occurs. Their chances add up to the chance of that.
struct Rest {
    std::vector<Groep> groepen;
    double kans = 1; ///< that none of the groups occurs of which nothing is left

    /// The chance that nothing occurs.
    double nulkans() const;
};

/// The rest without the risks of which `eruit` says so.
Rest zonder(const Rest& rest, const std::function<bool(const Kansrisico&)>& eruit);

/// The risks in it, one after the other.
std::vector<const Kansrisico*> risicos_van(const Rest& rest);

/// The sum of the covariances of each two risks of the group.
double samenhang(const Groep& groep);

/// Where a sorted row of parts splits into two of about the same size, with at least one on each side of at least two.
template <class T, class Size>
std::size_t helft(std::span<T> delen, const Size& size) {
    std::size_t som = 0;
    for (const T& deel : delen) som += size(deel);
    std::size_t links = 0;
    std::size_t half = 0;
    while (half + 1 < delen.size() && 2 * (links + size(delen[half])) <= som) links += size(delen[half++]);
    return half == 0 ? 1 : half;
}

} // namespace grip::analysis
