#include "analysis/risico/totaal.hpp"

#include "analysis/risico/fourier.hpp"
#include "analysis/risico/rij.hpp"
#include "base/beside.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace grip::analysis {
namespace {

std::size_t lengte(const Grenzen& grenzen) { return grenzen.boven.size(); }

Grenzen vouw_alle(std::span<Grenzen> delen, Fourier& fourier) {
    if (delen.size() == 1) return std::move(delen.front());
    const std::size_t half = helft(delen, lengte);
    const Grenzen links = vouw_alle(delen.first(half), fourier);
    return vouw(links, vouw_alle(delen.subspan(half), fourier), fourier);
}

/// The two halves on two threads; the order of the sums does not depend on them.
Grenzen vouw_samen(std::vector<Grenzen> delen) {
    if (delen.empty()) return {{1}, {1}};
    std::ranges::stable_sort(delen, {}, lengte);
    if (delen.size() == 1) return std::move(delen.front());
    Fourier fourier;
    const std::span<Grenzen> alle{delen};
    const std::size_t half = helft(alle, lengte);
    auto links = beside([&] {
        Fourier own;
        return vouw_alle(alle.first(half), own);
    });
    const Grenzen rechts = vouw_alle(alle.subspan(half), fourier);
    return vouw(links.get(), rechts, fourier);
}

void tel_door(Reeks& reeks) { std::partial_sum(reeks.begin(), reeks.end(), reeks.begin()); }

/// The first cell at which the chance is reached; the last when the errors of rounding keep it out of reach.
std::size_t eerste(const Reeks& tot_en_met, double z) {
    const auto found = std::ranges::lower_bound(tot_en_met, z - speling);
    return static_cast<std::size_t>(std::min(found, tot_en_met.end() - 1) - tot_en_met.begin());
}

double tot_en_met(const Reeks& reeks, double cellen) {
    if (cellen < 0) return 0;
    const auto last = static_cast<double>(reeks.size() - 1);
    return std::min(1.0, reeks[static_cast<std::size_t>(std::min(last, cellen))]);
}

/// Of an amount in cells; one that is on the line but for rounding is on the line.
double hele_cellen(const Totaal& totaal, double bedrag) {
    constexpr double on_the_line = 1e-6;
    return std::floor(bedrag / totaal.rooster.cel + on_the_line);
}

} // namespace

Totaal totaal(std::span<const Kansrisico> risicos, std::size_t cellen) {
    const std::vector<Kansrisico> kosten = die_iets_kosten(risicos);
    Totaal result{rooster(kosten, cellen), {}, {}, 0};
    for (const Kansrisico& risico : kosten) result.som_maxima += risico.effect.max;
    Fourier fourier;
    std::vector<Grenzen> delen;
    const auto zet = [&](const Effect& effect) { return op_rooster(effect, result.rooster); };
    for (const Groep& groep : groepen(kosten)) delen.push_back(verdeling_van<Grenzen>(groep, zet, fourier));
    Grenzen grenzen = vouw_samen(std::move(delen));
    tel_door(grenzen.onder);
    tel_door(grenzen.boven);
    result.onder = std::move(grenzen.onder);
    result.boven = std::move(grenzen.boven);
    return result;
}

Totaal totaal_bij(std::span<const Kansrisico> risicos, double z) {
    constexpr double smal = 0.005; // of the quantile
    const std::size_t cellen = cellen_voor(risicos);
    Totaal eerste = totaal(risicos, cellen);
    const Tussen tussen = kwantiel(eerste, z);
    const double te_breed = (tussen.boven - tussen.onder) / (smal * std::max(tussen.boven, 1.0));
    if (te_breed <= 1 || cellen >= meeste_cellen) return eerste;
    const double genoeg = std::min(te_breed * static_cast<double>(cellen), static_cast<double>(meeste_cellen));
    return totaal(risicos, Fourier::length_for(static_cast<std::size_t>(genoeg)));
}

Tussen kwantiel(const Totaal& totaal, double z) {
    if (z >= 1) return {totaal.som_maxima, totaal.som_maxima};
    const double cel = totaal.rooster.cel;
    const double boven = static_cast<double>(eerste(totaal.boven, z)) * cel;
    return {static_cast<double>(eerste(totaal.onder, z)) * cel, std::min(boven, totaal.som_maxima)};
}

Tussen kans_boven(const Totaal& totaal, double bedrag) {
    const double cellen = hele_cellen(totaal, bedrag);
    return {1 - tot_en_met(totaal.onder, cellen), 1 - tot_en_met(totaal.boven, cellen)};
}

Kerngetallen kerngetallen(std::span<const Kansrisico> risicos) {
    Kerngetallen result;
    double variantie = 0;
    for (const Kansrisico& risico : risicos) {
        const double mu = gemiddelde(risico.effect);
        result.verwacht += risico.kans * mu;
        result.som_maxima += risico.effect.max;
        variantie += risico.kans * tweede_moment(risico.effect) - risico.kans * risico.kans * mu * mu;
    }
    const std::vector<Kansrisico> kosten = die_iets_kosten(risicos);
    for (const Groep& groep : groepen(kosten)) variantie += 2 * samenhang(groep);
    result.standaardafwijking = std::sqrt(std::max(0.0, variantie));
    return result;
}

} // namespace grip::analysis
