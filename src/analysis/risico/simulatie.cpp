#include "analysis/risico/simulatie.hpp"

#include "analysis/risico/groepen.hpp"
#include "base/beside.hpp"

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <span>
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

    static constexpr double stappen = 0x1p53;

    /// 0, 1, … up to `stappen`.
    std::uint64_t stap() { return next() >> 11U; }

    /// At least 0 and below 1.
    double fractie() { return static_cast<double>(stap()) / stappen; }

private:
    std::uint64_t state_;
};

/// So many totals are drawn together, risk by risk, from a row of lots that depends on the zaad and their place alone.
constexpr std::size_t blok = 1024;

using Blok = std::span<double>;

/// Which totals of a block get an amount, and from which lot. Filled without a jump, for nobody can foresee which.
class Geloot {
public:
    void voeg_toe(std::size_t plaats, std::uint64_t lot, bool echt) {
        plaatsen_[aantal_] = plaats;
        loten_[aantal_] = lot;
        aantal_ += echt ? 1 : 0;
    }

    /// f(u) is the amount of a lot u, which is scaled to be at least 0 and at most 1.
    template <class F>
    void tel_op(double schaal, const F& f, Blok totalen) const {
        for (std::size_t i = 0; i < aantal_; ++i) totalen[plaatsen_[i]] += f(static_cast<double>(loten_[i]) * schaal);
    }

private:
    std::array<std::size_t, blok> plaatsen_{};
    std::array<std::uint64_t, blok> loten_{};
    std::size_t aantal_ = 0;
};

/// Drawn as min + u · width; that is right for a fixed amount too.
bool is_gelijkmatig(const Effect& effect) { return effect.vast() || effect.verdeling == Verdeling::uniform; }

/// A risk by itself. Given that u is below its chance, u divided by that chance is a lot of its own for the amount. What
/// is drawn is `omgekeerde`, of the lots below and above the most likely amount apart.
void tel_op(const Kansrisico& risico, Lot& lot, Blok totalen) {
    const Effect& effect = risico.effect;
    const double breedte = effect.max - effect.min;
    const bool gelijkmatig = is_gelijkmatig(effect);
    const double top = gelijkmatig ? 1 : (effect.verwacht - effect.min) / breedte;
    const auto grens_onder = static_cast<std::uint64_t>(std::ceil(risico.kans * top * Lot::stappen));
    const auto grens = static_cast<std::uint64_t>(std::ceil(risico.kans * Lot::stappen));
    Geloot onder;
    Geloot boven;
    for (std::size_t i = 0; i < totalen.size(); ++i) {
        const std::uint64_t u = lot.stap();
        onder.voeg_toe(i, u, u < grens_onder);
        boven.voeg_toe(i, u, (u >= grens_onder) & (u < grens));
    }
    const double schaal = 1 / (Lot::stappen * risico.kans);
    if (gelijkmatig)
        return onder.tel_op(
            schaal, [&](double u) { return effect.min + u * breedte; }, totalen);
    const double links = breedte * (effect.verwacht - effect.min);
    const double rechts = breedte * (effect.max - effect.verwacht);
    onder.tel_op(
        schaal, [&](double u) { return effect.min + std::sqrt(u * links); }, totalen);
    boven.tel_op(
        schaal, [&](double u) { return effect.max - std::sqrt(std::max(0.0, 1 - u) * rechts); }, totalen);
}

/// One u decides which risks of the group occur; their amounts are drawn apart.
void tel_op(const Groep& groep, Lot& lot, Blok totalen) {
    if (groep.risicos.size() == 1) return tel_op(*groep.risicos.front(), lot, totalen);
    for (double& totaal : totalen) {
        const double u = lot.fractie();
        for (const Kansrisico* risico : groep.risicos) {
            if (u >= risico->kans) break;
            totaal += omgekeerde(risico->effect, lot.fractie());
        }
    }
}

void trek_blok(const std::vector<Groep>& groepen, std::uint64_t zaad, std::size_t nummer, Trekkingen& totalen) {
    Lot begin{zaad};
    Lot lot{begin.next() ^ Lot{nummer}.next()};
    const std::size_t van = nummer * blok;
    const Blok deel = Blok{totalen}.subspan(van, std::min(blok, totalen.size() - van));
    for (const Groep& groep : groepen) tel_op(groep, lot, deel);
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
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        for (std::size_t i = next++; i < blokken; i = next++) trek_blok(alle, zaad, i, totalen);
    };
    std::vector<std::future<void>> others;
    const unsigned aantal = draden == 0 ? std::thread::hardware_concurrency() : draden;
    for (unsigned i = 1; i < aantal; ++i) others.push_back(beside(work));
    work();
    for (std::future<void>& other : others) other.get();
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
