#include "analysis/risico/staart.hpp"

#include "analysis/risico/fourier.hpp"
#include "analysis/risico/rij.hpp"
#include "analysis/risico/tabel.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>
#include <numeric>

// A total is worth 1 when it lies in the tail and 0 when it does not. From the total down to each risk, the worth of a
// part is that of the total it leads to, weighed by the chances of all other parts (`weeg`). At a risk itself this is,
// for each amount it may cost, the chance to end in the tail. That takes one way up and one down a tree of sums,
// instead of one distribution of all others for each risk.

namespace grip::analysis {
namespace {

constexpr std::size_t staartcellen = std::size_t{1} << 15U;
constexpr std::size_t exacte_cellen = std::size_t{1} << 17U;

using Plaatsen = std::map<const Kansrisico*, std::size_t>;

/// In which cell each fixed amount lies. It is not divided over two, so that what has a chance of its own is not cut in two where
/// the tail begins; what rounding gives to one, it takes from the next.
Plaatsen plaatsen(const Risicos& risicos, const Rooster& rooster) {
    Plaatsen result;
    double te_veel = 0;
    for (const Kansrisico* risico : risicos) {
        if (!risico->effect.vast()) continue;
        const double cellen = risico->effect.max / rooster.cel;
        const double onder = te_veel + risico->kans * (std::floor(cellen) - cellen);
        const double boven = te_veel + risico->kans * (std::ceil(cellen) - cellen);
        const bool omlaag = std::abs(onder) < std::abs(boven);
        te_veel = omlaag ? onder : boven;
        result[risico] = static_cast<std::size_t>(omlaag ? std::floor(cellen) : std::ceil(cellen));
    }
    return result;
}

/// A sum of two, or one group.
struct Tak {
    Reeks massa;
    std::size_t groep = 0; ///< only of one group
    std::unique_ptr<Tak> links;
    std::unique_ptr<Tak> rechts;
};

using Takken = std::vector<std::unique_ptr<Tak>>;

std::size_t lengte(const std::unique_ptr<Tak>& tak) { return tak->massa.size(); }

std::unique_ptr<Tak> som(std::span<std::unique_ptr<Tak>> takken, Fourier& fourier) {
    if (takken.size() == 1) return std::move(takken.front());
    const std::size_t half = helft(takken, lengte);
    auto links = som(takken.first(half), fourier);
    auto rechts = som(takken.subspan(half), fourier);
    Reeks massa = vouw(links->massa, rechts->massa, fourier);
    return std::make_unique<Tak>(Tak{std::move(massa), 0, std::move(links), std::move(rechts)});
}

using Bijdragen = std::map<const Kansrisico*, double>;

/// The way down, and what it found per risk, in cells.
struct Afdaling {
    const std::vector<Groep>& groepen;
    const Rooster& rooster;
    const Plaatsen& plaatsen;
    Fourier& fourier;
    Bijdragen bijdragen;

    Reeks operator()(const Kansrisico& risico) const {
        if (rooster.exact()) return op_rooster(risico.effect, rooster).onder;
        const auto vast = plaatsen.find(&risico);
        return vast == plaatsen.end() ? verdeeld_op_rooster(risico.effect, rooster) : punt_op(vast->second);
    }

    /// What it costs there, in cells: of a fixed amount the amount itself.
    double kost(const Kansrisico& risico, std::size_t cel) const {
        return risico.effect.vast() ? risico.effect.max / rooster.cel : static_cast<double>(cel);
    }
};

/// Of a stretch of a group, as in `rij.hpp`: the worth of what it costs when the row stops within it, and when it goes on.
void daal(Afdaling& afdaling, const Groep& groep, std::size_t van, std::size_t tot, const Reeks& waarde_stopt,
          const Reeks& waarde_door) {
    if (tot - van == 1) {
        const Kansrisico& risico = *groep.risicos[van];
        const Reeks massa = afdaling(risico);
        double& bijdrage = afdaling.bijdragen[&risico];
        for (std::size_t x = 0; x < massa.size() && x < waarde_door.size(); ++x)
            bijdrage += afdaling.kost(risico, x) * massa[x] * std::max(0.0, waarde_door[x]);
        return;
    }
    const std::size_t midden = (van + tot) / 2;
    const Rij<Reeks> eerst = rij<Reeks>(groep, van, midden, afdaling, afdaling.fourier);
    const Rij<Reeks> dan = rij<Reeks>(groep, midden, tot, afdaling, afdaling.fourier);
    const auto weeg_af = [&](const Reeks& waarde, const Reeks& rest, const Reeks& deel) {
        return weeg(waarde, rest, deel.size(), afdaling.fourier);
    };
    Reeks eerst_door = weeg_af(waarde_stopt, dan.stopt, eerst.gaat_door);
    tel_op(eerst_door, weeg_af(waarde_door, dan.gaat_door, eerst.gaat_door));
    daal(afdaling, groep, van, midden, waarde_stopt, eerst_door);
    daal(afdaling, groep, midden, tot, weeg_af(waarde_stopt, eerst.gaat_door, dan.stopt),
         weeg_af(waarde_door, eerst.gaat_door, dan.gaat_door));
}

void daal(Afdaling& afdaling, const Tak& tak, const Reeks& waarde) {
    if (tak.links) {
        daal(afdaling, *tak.links, weeg(waarde, tak.rechts->massa, tak.links->massa.size(), afdaling.fourier));
        daal(afdaling, *tak.rechts, weeg(waarde, tak.links->massa, tak.rechts->massa.size(), afdaling.fourier));
        return;
    }
    const Groep& groep = afdaling.groepen[tak.groep];
    Reeks door = waarde;
    maal(door, groep.slotkans);
    daal(afdaling, groep, 0, groep.risicos.size(), waarde, door);
}

/// The total of some risks on a grid, as a tree of sums.
struct Boom {
    Rest rest;
    Rooster rooster;
    Plaatsen plaatsen;
    std::unique_ptr<Tak> wortel; ///< none when there are no risks
};

Boom boom(const Rest& rest, const Rooster& rooster, Fourier& fourier) {
    Boom result{rest, rooster, plaatsen(risicos_van(rest), rooster), {}};
    const Afdaling zet{result.rest.groepen, rooster, result.plaatsen, fourier, {}};
    Takken takken;
    for (std::size_t i = 0; i < rest.groepen.size(); ++i)
        takken.push_back(std::make_unique<Tak>(Tak{verdeling_van<Reeks>(rest.groepen[i], zet, fourier), i, {}, {}}));
    if (takken.empty()) return result;
    std::ranges::stable_sort(takken, {}, lengte);
    result.wortel = som(std::span{takken}, fourier);
    return result;
}

Laag laag(const Boom& boom) {
    Reeks tot = boom.wortel ? boom.wortel->massa : Reeks{1};
    maal(tot, boom.rest.kans);
    std::partial_sum(tot.begin(), tot.end(), tot.begin());
    return {boom.rooster.cel, {}, tot, tot, false, false};
}

/// Adds what the risks of a tree bring, in cents, to the totals of at least so many cents.
void tel_op(Bijdragen& alle, const Boom& boom, double vanaf, double teken, Fourier& fourier) {
    if (!boom.wortel) return;
    constexpr double on_the_line = 1e-6;
    Afdaling afdaling{boom.rest.groepen, boom.rooster, boom.plaatsen, fourier, {}};
    Reeks waarde(boom.wortel->massa.size(), 1);
    const double buiten = std::ceil(vanaf / boom.rooster.cel - on_the_line);
    std::fill_n(waarde.begin(), std::min(waarde.size(), static_cast<std::size_t>(std::max(0.0, buiten))), 0);
    daal(afdaling, *boom.wortel, waarde);
    for (const auto& [risico, cellen] : afdaling.bijdragen)
        alle[risico] += teken * cellen * boom.rooster.cel * boom.rest.kans;
}

Rooster staartrooster(const Risicos& risicos) {
    const Rooster exact = rooster(risicos, exacte_cellen);
    return exact.exact() ? exact : rooster(risicos, staartcellen);
}

/// As `totaal_bij`: where the tail begins after few cells because a rare risk is far larger, the others get a grid of their own.
/// What is in the coarse grid and not in the fine one is the difference of two trees on the coarse one.
Bijdragen bijdragen_op_rooster(const Rest& alle, double z) {
    constexpr double genoeg = 256; // cells up to where the tail begins
    constexpr std::size_t meeste_lagen = 5;
    Fourier fourier;
    std::vector<Boom> erbij;
    std::vector<Boom> eraf;
    erbij.push_back(boom(alle, staartrooster(risicos_van(alle)), fourier));
    Lagen lagen{laag(erbij.back())};
    double vanaf = eerste_bedrag(lagen, &Laag::onder, z);
    while (!erbij.back().rooster.exact() && vanaf < genoeg * erbij.back().rooster.cel && lagen.size() < meeste_lagen) {
        const double ten_minste = std::max(vanaf, erbij.back().rooster.cel);
        const std::optional<Rest> kleiner = zonder_zeldzame(erbij.back().rest, ten_minste, z);
        if (!kleiner) break;
        eraf.push_back(boom(*kleiner, erbij.back().rooster, fourier));
        trek_af(lagen.back(), laag(eraf.back()));
        erbij.push_back(boom(*kleiner, staartrooster(risicos_van(*kleiner)), fourier));
        lagen.push_back(laag(erbij.back()));
        vanaf = eerste_bedrag(lagen, &Laag::onder, z);
    }
    Bijdragen result;
    for (const Boom& boom : erbij) tel_op(result, boom, vanaf, 1, fourier);
    for (const Boom& boom : eraf) tel_op(result, boom, vanaf, -1, fourier);
    return result;
}

Bijdragen bijdragen_in_tabel(const Rest& alle, double z) {
    Bijdragen result;
    in_staart(alle, eerste_bedrag({tabel(alle)}, &Laag::onder, z), result);
    return result;
}

std::vector<double> gedeeld_door_som(std::vector<double> bijdragen) {
    const double som = std::accumulate(bijdragen.begin(), bijdragen.end(), 0.0);
    for (double& bijdrage : bijdragen) bijdrage = som > 0 ? bijdrage / som : 0;
    return bijdragen;
}

} // namespace

std::vector<double> aandelen_in_staart(std::span<const Kansrisico> risicos, double z) {
    std::vector<double> bijdragen(risicos.size(), 0);
    const std::vector<Kansrisico> kosten = die_iets_kosten(risicos);
    if (kosten.empty()) return bijdragen;
    const Rest alle{groepen(kosten)};
    const bool exact = rooster(risicos_van(alle), exacte_cellen).exact();
    Bijdragen gevonden = !exact && past_in_tabel(alle) ? bijdragen_in_tabel(alle, z) : bijdragen_op_rooster(alle, z);
    std::size_t kost = 0;
    for (std::size_t i = 0; i < risicos.size(); ++i) {
        if (kost_iets(risicos[i])) bijdragen[i] = std::max(0.0, gevonden[&kosten[kost++]]);
    }
    return gedeeld_door_som(std::move(bijdragen));
}

} // namespace grip::analysis
