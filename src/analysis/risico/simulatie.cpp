#include "analysis/risico/simulatie.hpp"

#include "analysis/risico/groepen.hpp"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <future>
#include <thread>

namespace grip::analysis {
namespace {

/// SplitMix64 (Steele, Lea and Flood, 2014). The distributions of the standard library differ from one compiler to the
/// next; this does not.
class Lot {
public:
    explicit Lot(std::uint64_t state) : state_{state} {}

    std::uint64_t next() {
        state_ += 0x9e3779b97f4a7c15U;
        std::uint64_t z = state_;
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31U);
    }

    /// At least 0 and below 1, in steps of 2⁻⁵³.
    double fractie() { return static_cast<double>(next() >> 11U) * 0x1p-53; }

private:
    std::uint64_t state_;
};

double trek(const std::vector<Groep>& groepen, Lot& lot) {
    double totaal = 0;
    for (const Groep& groep : groepen) {
        const double u = lot.fractie();
        for (const Kansrisico* risico : groep.risicos) {
            if (u >= risico->kans) break;
            totaal += risico->effect.vast() ? risico->effect.max : omgekeerde(risico->effect, lot.fractie());
        }
    }
    return totaal;
}

/// So many draws share a row of lots, which depends on the zaad and on their place alone.
constexpr std::size_t blok = 4096;

void trek_blok(const std::vector<Groep>& groepen, std::uint64_t zaad, std::size_t nummer, Trekkingen& totalen) {
    Lot begin{zaad};
    Lot lot{begin.next() ^ Lot{nummer}.next()};
    const std::size_t tot = std::min(totalen.size(), (nummer + 1) * blok);
    for (std::size_t i = nummer * blok; i < tot; ++i) totalen[i] = trek(groepen, lot);
}

std::size_t plaats(const Trekkingen& trekkingen, double rang) {
    const double last = static_cast<double>(trekkingen.size()) - 1;
    return static_cast<std::size_t>(std::clamp(std::ceil(rang) - 1, 0.0, last));
}

} // namespace

Trekkingen simuleer(std::span<const Kansrisico> risicos, std::size_t trekkingen, std::uint64_t zaad, unsigned draden) {
    const std::vector<Kansrisico> kosten = die_iets_kosten(risicos);
    const std::vector<Groep> alle = groepen(kosten);
    Trekkingen totalen(trekkingen);
    const std::size_t blokken = (trekkingen + blok - 1) / blok;
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        for (std::size_t i = next++; i < blokken; i = next++) trek_blok(alle, zaad, i, totalen);
    };
    std::vector<std::future<void>> others;
    const unsigned aantal = draden == 0 ? std::thread::hardware_concurrency() : draden;
    for (unsigned i = 1; i < aantal; ++i) others.push_back(std::async(std::launch::async, work));
    work();
    for (std::future<void>& other : others) other.get();
    std::ranges::sort(totalen);
    return totalen;
}

double kwantiel(const Trekkingen& trekkingen, double z) {
    const auto aantal = static_cast<double>(trekkingen.size());
    return trekkingen[plaats(trekkingen, (z - speling) * aantal)];
}

Tussen betrouwbaar(const Trekkingen& trekkingen, double z) {
    constexpr double breed = 1.96; // standard deviations hold 95 % of a normal distribution
    const auto aantal = static_cast<double>(trekkingen.size());
    const double spreiding = breed * std::sqrt(aantal * z * (1 - z));
    return {trekkingen[plaats(trekkingen, z * aantal - spreiding)],
            trekkingen[plaats(trekkingen, z * aantal + spreiding)]};
}

double kans_boven(const Trekkingen& trekkingen, double bedrag) {
    const auto boven = trekkingen.end() - std::ranges::upper_bound(trekkingen, bedrag);
    return static_cast<double>(boven) / static_cast<double>(trekkingen.size());
}

} // namespace grip::analysis
