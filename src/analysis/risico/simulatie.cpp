#include "analysis/risico/simulatie.hpp"

#include "analysis/risico/groepen.hpp"
#include "base/beside.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

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

private:
    std::uint64_t state_;
};

/// So many totals are drawn together, risk by risk, from a row of lots that depends on the zaad and their place alone.
constexpr std::size_t blok = 1024;

using Blok = std::span<double>;
using Loten = std::array<std::uint32_t, blok>;

/// A row of lots, and the totals of the block that get an amount.
struct Loting {
    Lot lot;
    Loten loten{};
    Loten plaatsen{};
    std::size_t aantal = 0;

    /// Two lots from each number.
    void trek(std::size_t hoeveel) {
        Lot hier = lot;
        for (std::size_t i = 0; i < hoeveel; i += 2) {
            const std::uint64_t nummer = hier.next();
            loten[i] = static_cast<std::uint32_t>(nummer >> 32U);
            loten[i + 1] = static_cast<std::uint32_t>(nummer);
        }
        lot = hier;
    }

    /// Of the first so many places those whose lot falls within the chance; without a jump, for nobody can foresee which.
    template <class F>
    void kies(double kans, std::size_t uit, const F& plaats) {
        const auto grens = static_cast<std::uint64_t>(std::ceil(kans * 0x1p32));
        std::size_t gekozen = 0;
        for (std::size_t i = 0; i < uit; ++i) {
            const std::uint32_t hier = plaats(i);
            plaatsen[gekozen] = hier;
            gekozen += loten[hier] < grens ? 1U : 0U;
        }
        aantal = gekozen;
    }
};

/// Three lots of 21 bits.
constexpr std::uint64_t deel(std::uint64_t nummer, unsigned welk) { return (nummer >> (21U * welk)) & 0x1fffffU; }
constexpr double delen_van_lot = 0x1p21;

/// An amount for each that was chosen. That of a driehoek lies below the most likely amount with the chance `top`; the larger of
/// two lots is then how far it is from the lowest, else the smaller how far it is beyond the most likely.
void tel_op(const Effect& effect, Loting& loting, Blok totalen) {
    const auto voor_elk = [&](const auto& bedrag) {
        Lot lot = loting.lot;
        for (std::size_t i = 0; i < loting.aantal; ++i)
            totalen[loting.plaatsen[i]] += std::max(0.0, bedrag(lot.next()));
        loting.lot = lot;
    };
    const double breedte = effect.max - effect.min;
    if (effect.vast() || effect.verdeling == Verdeling::uniform)
        return voor_elk([&](std::uint64_t nummer) {
            return effect.min +
                   static_cast<double>(static_cast<std::int64_t>(deel(nummer, 0))) * (breedte / delen_van_lot);
        });
    const auto top = static_cast<std::uint64_t>(delen_van_lot * (effect.verwacht - effect.min) / breedte);
    const std::array vanaf{effect.verwacht, effect.min};
    const std::array lengte{(effect.max - effect.verwacht) / delen_van_lot,
                            (effect.verwacht - effect.min) / delen_van_lot};
    voor_elk([=](std::uint64_t nummer) {
        const std::size_t onder = deel(nummer, 0) < top ? 1 : 0;
        const std::uint64_t een = deel(nummer, 1);
        const std::uint64_t ander = deel(nummer, 2);
        const std::uint64_t afstand = (een < ander) == (onder == 0) ? een : ander;
        return vanaf[onder] + static_cast<double>(static_cast<std::int64_t>(afstand)) * lengte[onder];
    });
}

/// One lot decides which risks of the group occur: each only where those before it do. Their amounts are drawn apart.
void tel_op(const Groep& groep, Loting& loting, Blok totalen) {
    loting.trek(totalen.size());
    loting.kies(groep.risicos.front()->kans, totalen.size(),
                [](std::size_t i) { return static_cast<std::uint32_t>(i); });
    tel_op(groep.risicos.front()->effect, loting, totalen);
    for (const Kansrisico* risico : std::span{groep.risicos}.subspan(1)) {
        loting.kies(risico->kans, loting.aantal, [&](std::size_t i) { return loting.plaatsen[i]; });
        tel_op(risico->effect, loting, totalen);
    }
}

void trek_blok(const std::vector<Groep>& groepen, std::uint64_t zaad, std::size_t nummer, Trekkingen& totalen) {
    Lot begin{zaad};
    Loting loting{Lot{begin.next() ^ Lot{nummer}.next()}};
    const std::size_t van = nummer * blok;
    const Blok totalen_van_blok = Blok{totalen}.subspan(van, std::min(blok, totalen.size() - van));
    for (const Groep& groep : groepen) tel_op(groep, loting, totalen_van_blok);
}

void sorteer(Trekkingen& totalen) {
    const auto midden = totalen.begin() + std::ssize(totalen) / 2;
    auto links = beside([&] { std::sort(totalen.begin(), midden); });
    std::sort(midden, totalen.end());
    links.get();
    std::inplace_merge(totalen.begin(), midden, totalen.end());
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
    for_each_beside(
        blokken, [&](std::size_t i) { trek_blok(alle, zaad, i, totalen); }, draden);
    sorteer(totalen);
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
