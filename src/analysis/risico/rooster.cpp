#include "analysis/risico/rooster.hpp"

#include "analysis/risico/fourier.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace grip::analysis {
namespace {

constexpr std::size_t minste_cellen = std::size_t{1} << 17U;

/// Parts of the maximum: the width of a quantile stays below a thousandth, with something to spare for rounding up.
constexpr double delen = 1050;

std::size_t index(double cellen) { return static_cast<std::size_t>(cellen); }

Wide grootste_deler(Wide a, Wide b) {
    while (b != 0) a = std::exchange(b, a % b);
    return a;
}

/// For as many cells again as a rounded grid would have.
Rooster exact_rooster(const Risicos& risicos, std::size_t cellen) {
    Wide deler = 0;
    Wide som = 0;
    for (const Kansrisico* risico : risicos) {
        if (!risico->effect.vast()) return {};
        deler = grootste_deler(deler, risico->effect.exact);
        som += risico->effect.exact;
    }
    if (deler == 0 || som / deler >= 2 * static_cast<Wide>(cellen)) return {};
    return {static_cast<double>(deler) / static_cast<double>(delen_per_cent), deler};
}

/// How many risks occur in all years but very few: each that does makes the bounds a cell wider.
double treden_op(const Risicos& risicos) {
    double verwacht = 0;
    double variantie = 0;
    for (const Kansrisico* risico : risicos) {
        if (!risico->groep.empty()) { // may all occur at once
            verwacht += 1;
            continue;
        }
        verwacht += risico->kans;
        variantie += risico->kans * (1 - risico->kans);
    }
    constexpr double ruim = 3; // standard deviations; enough for a certainty of 99.9 %
    return std::min(static_cast<double>(risicos.size()), verwacht + ruim * std::sqrt(variantie));
}

} // namespace

bool veel(const Risicos& risicos) { return delen * treden_op(risicos) > static_cast<double>(minste_cellen); }

std::size_t marge(std::size_t risicos) {
    static const double zeker = std::sqrt(std::log(1e10) / 2);
    return index(std::ceil(zeker * std::sqrt(static_cast<double>(risicos))));
}

std::size_t cellen_voor(const Risicos& risicos) {
    if (!veel(risicos)) return minste_cellen;
    const double nodig = delen * 2 * static_cast<double>(marge(risicos.size()));
    return std::clamp(Fourier::length_for(index(std::ceil(nodig))), minste_cellen, meeste_cellen);
}

Rooster rooster(const Risicos& risicos, std::size_t cellen) {
    const Rooster exact = exact_rooster(risicos, cellen);
    if (exact.exact()) return exact;
    double som = 0;
    for (const Kansrisico* risico : risicos) som += risico->effect.max;
    if (som == 0) return {};
    // Each risk may be rounded up by one cell; then the whole still fits.
    const std::size_t genoeg = std::max(cellen, 2 * risicos.size());
    return {som / static_cast<double>(genoeg - risicos.size()), 0};
}

Reeks punt_op(std::size_t cel) {
    Reeks reeks(cel + 1, 0);
    reeks.back() = 1;
    return reeks;
}

Grenzen op_rooster(const Effect& effect, const Rooster& rooster) {
    if (rooster.exact()) {
        const Reeks reeks = punt_op(static_cast<std::size_t>(effect.exact / rooster.stap));
        return {reeks, reeks};
    }
    const std::size_t van = index(std::floor(std::max(0.0, effect.min) / rooster.cel));
    const std::size_t tot = index(std::ceil(effect.max / rooster.cel));
    if (effect.vast()) return {punt_op(van), punt_op(tot)};
    Grenzen grenzen{Reeks(tot + 1, 0), Reeks(tot + 1, 0)};
    double tot_hier =
        verdelingsfunctie(effect, static_cast<double>(van) * rooster.cel); // when others pay the first part
    grenzen.onder[van] = grenzen.boven[van] = tot_hier;
    for (std::size_t i = van; i < tot; ++i) {
        const double verder = verdelingsfunctie(effect, static_cast<double>(i + 1) * rooster.cel);
        grenzen.onder[i] += verder - tot_hier;
        grenzen.boven[i + 1] = verder - tot_hier;
        tot_hier = verder;
    }
    return grenzen;
}

Reeks verdeeld_op_rooster(const Effect& effect, const Rooster& rooster) {
    if (rooster.exact()) return punt_op(static_cast<std::size_t>(effect.exact / rooster.stap));
    const std::size_t van = index(std::floor(std::max(0.0, effect.min) / rooster.cel));
    const std::size_t tot = index(std::ceil(effect.max / rooster.cel));
    const auto ruimte = [&](std::size_t i) {
        return verwachte_ruimte(effect, static_cast<double>(i) * rooster.cel) / rooster.cel;
    };
    Reeks reeks(tot + 1, 0);
    double helling = 0; // of the expected room between the cell before and this one
    for (std::size_t i = van; i <= tot; ++i) {
        const double verder = ruimte(i + 1) - ruimte(i);
        reeks[i] = std::max(0.0, verder - helling);
        helling = verder;
    }
    return reeks;
}

} // namespace grip::analysis
