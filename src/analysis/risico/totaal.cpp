#include "analysis/risico/totaal.hpp"

#include "analysis/risico/fourier.hpp"
#include "analysis/risico/rij.hpp"
#include "analysis/risico/tabel.hpp"
#include "base/beside.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace grip::analysis {
namespace {

/// How many cells: by this the work is halved.
constexpr auto lengte_van = [](const auto& reeks) {
    if constexpr (requires { reeks.boven; }) return reeks.boven.size();
    else return reeks.size();
};

template <class M>
M vouw_alle(std::span<M> delen, Fourier& fourier) {
    if (delen.size() == 1) return std::move(delen.front());
    const std::size_t half = helft(delen, lengte_van);
    const M links = vouw_alle(delen.first(half), fourier);
    return vouw(links, vouw_alle(delen.subspan(half), fourier), fourier);
}

/// The two halves on two threads; the order of the sums does not depend on them.
template <class M>
M vouw_samen(std::vector<M> delen) {
    if (delen.empty()) return punt<M>(1);
    std::ranges::stable_sort(delen, {}, lengte_van);
    if (delen.size() == 1) return std::move(delen.front());
    Fourier fourier;
    const std::span<M> alle{delen};
    const std::size_t half = helft(alle, lengte_van);
    auto links = beside([&] {
        Fourier own;
        return vouw_alle(alle.first(half), own);
    });
    const M rechts = vouw_alle(alle.subspan(half), fourier);
    return vouw(links.get(), rechts, fourier);
}

template <class M, class Zet>
M verdeling_van(const Rest& rest, const Zet& zet) {
    Fourier fourier;
    std::vector<M> delen;
    for (const Groep& groep : rest.groepen) delen.push_back(verdeling_van<M>(groep, zet, fourier));
    M result = vouw_samen(std::move(delen));
    maal(result, rest.kans);
    return result;
}

void tel_door(Reeks& reeks) { std::partial_sum(reeks.begin(), reeks.end(), reeks.begin()); }

Laag tussen_afgerond(const Rest& rest, const Rooster& rooster) {
    const auto zet = [&](const Kansrisico& risico) { return op_rooster(risico.effect, rooster); };
    Grenzen grenzen = verdeling_van<Grenzen>(rest, zet);
    tel_door(grenzen.onder);
    tel_door(grenzen.boven);
    return {rooster.cel, {}, std::move(grenzen.onder), std::move(grenzen.boven), rooster.exact(), false};
}

/// The true total is at most `cellen` cells lower or higher; that nothing occurs is known.
Laag verdeeld(const Rest& rest, const Rooster& rooster, std::size_t cellen) {
    const auto zet = [&](const Kansrisico& risico) { return verdeeld_op_rooster(risico.effect, rooster); };
    Reeks midden = verdeling_van<Reeks>(rest, zet);
    tel_door(midden);
    Laag result{rooster.cel, {}, {}, Reeks(cellen, rest.nulkans()), false, true};
    result.boven.insert(result.boven.end(), midden.begin(), midden.end());
    const auto weg = static_cast<std::ptrdiff_t>(std::min(cellen, midden.size() - 1));
    result.onder.assign(midden.begin() + weg, midden.end());
    return result;
}

/// How the amounts of a layer are kept.
struct Wijze {
    Rooster rooster;
    bool tabel = false;
    std::size_t marge = 0; ///< 0: each amount is rounded down and up
};

Wijze wijze(const Rest& rest, std::size_t cellen) {
    const Risicos risicos = risicos_van(rest);
    Wijze result{rooster(risicos, cellen)};
    if (result.rooster.exact()) return result;
    result.tabel = past_in_tabel(rest);
    if (veel(risicos)) result.marge = marge(risicos.size());
    return result;
}

Laag laag(const Rest& rest, const Wijze& wijze) {
    if (wijze.tabel) return tabel(rest);
    return wijze.marge > 0 ? verdeeld(rest, wijze.rooster, wijze.marge) : tussen_afgerond(rest, wijze.rooster);
}

/// How much too far apart the bounds at z are; at most 1 when they are not.
double te_breed(const Totaal& totaal, double z) {
    constexpr double smal = 0.005; // of the quantile
    const Tussen tussen = kwantiel(totaal, z);
    return (tussen.boven - tussen.onder) / (smal * std::max(tussen.boven, 1.0));
}

double som_maxima(std::span<const Kansrisico> risicos) {
    return std::accumulate(risicos.begin(), risicos.end(), 0.0,
                           [](double som, const Kansrisico& risico) { return som + risico.effect.max; });
}

} // namespace

bool Totaal::exact() const { return std::ranges::all_of(lagen, &Laag::exact); }
bool Totaal::verdeeld() const { return std::ranges::any_of(lagen, &Laag::verdeeld); }

Totaal totaal(std::span<const Kansrisico> risicos, std::optional<std::size_t> cellen) {
    const std::vector<Kansrisico> kosten = die_iets_kosten(risicos);
    const Rest alle{groepen(kosten)};
    if (!cellen) cellen = cellen_voor(risicos_van(alle));
    return {{laag(alle, wijze(alle, *cellen))}, som_maxima(kosten)};
}

Totaal totaal_bij(std::span<const Kansrisico> risicos, double z) {
    constexpr std::size_t meeste_lagen = 5;
    const std::vector<Kansrisico> kosten = die_iets_kosten(risicos);
    Rest rest{groepen(kosten)};
    std::size_t cellen = cellen_voor(risicos_van(rest));
    Wijze hoe = wijze(rest, cellen);
    Totaal result{{laag(rest, hoe)}, som_maxima(kosten)};
    while (te_breed(result, z) > 1 && result.lagen.size() < meeste_lagen) {
        std::optional<Rest> kleiner = zonder_zeldzame(rest, kwantiel(result, z).boven, z);
        if (!kleiner) break;
        trek_af(result.lagen.back(), laag(*kleiner, hoe));
        rest = std::move(*kleiner);
        cellen = cellen_voor(risicos_van(rest));
        hoe = wijze(rest, cellen);
        result.lagen.push_back(laag(rest, hoe));
    }
    if (const double breed = te_breed(result, z); breed > 1 && cellen < meeste_cellen) {
        const double genoeg = std::min(breed * static_cast<double>(cellen), static_cast<double>(meeste_cellen));
        result.lagen.back() = laag(rest, wijze(rest, Fourier::length_for(static_cast<std::size_t>(genoeg))));
    }
    return result;
}

Tussen kwantiel(const Totaal& totaal, double z) {
    if (z >= 1) return {totaal.som_maxima, totaal.som_maxima};
    const double boven = eerste_bedrag(totaal.lagen, &Laag::boven, z);
    return {eerste_bedrag(totaal.lagen, &Laag::onder, z), std::min(boven, totaal.som_maxima)};
}

Tussen kans_boven(const Totaal& totaal, double bedrag) {
    return {1 - tot_en_met(totaal.lagen, &Laag::onder, bedrag), 1 - tot_en_met(totaal.lagen, &Laag::boven, bedrag)};
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
