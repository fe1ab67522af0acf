#include "analysis/risico/staart.hpp"

#include "analysis/risico/fourier.hpp"
#include "analysis/risico/rij.hpp"

#include <algorithm>
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

/// What the way down needs, and where it leaves what it found.
struct Afdaling {
    const std::vector<Groep>& groepen;
    const Rooster& rooster;
    Fourier& fourier;
    std::map<const Kansrisico*, double>& bijdragen;

    Reeks operator()(const Effect& effect) const { return verdeeld_op_rooster(effect, rooster); }
};

/// Of a stretch of a group, as in `rij.hpp`: the worth of what it costs when the row stops within it, and when it goes on.
void daal(const Afdaling& afdaling, const Groep& groep, std::size_t van, std::size_t tot, const Reeks& waarde_stopt,
          const Reeks& waarde_door) {
    if (tot - van == 1) {
        const Reeks massa = afdaling(groep.risicos[van]->effect);
        double& bijdrage = afdaling.bijdragen[groep.risicos[van]];
        for (std::size_t x = 0; x < massa.size() && x < waarde_door.size(); ++x)
            bijdrage += static_cast<double>(x) * massa[x] * std::max(0.0, waarde_door[x]);
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

void daal(const Afdaling& afdaling, const Tak& tak, const Reeks& waarde) {
    if (tak.links) {
        daal(afdaling, *tak.links, weeg(waarde, tak.rechts->massa, tak.links->massa.size(), afdaling.fourier));
        daal(afdaling, *tak.rechts, weeg(waarde, tak.links->massa, tak.rechts->massa.size(), afdaling.fourier));
        return;
    }
    const Groep& groep = afdaling.groepen[tak.groep];
    Reeks door = waarde;
    for (double& w : door) w *= groep.laatste_kans();
    daal(afdaling, groep, 0, groep.risicos.size(), waarde, door);
}

/// 1 for a total at or above the quantile.
Reeks in_staart(const Reeks& massa, double z) {
    Reeks waarde(massa.size(), 1);
    double tot_en_met = 0;
    for (std::size_t i = 0; i < massa.size(); ++i) {
        tot_en_met += massa[i];
        if (tot_en_met >= z - speling) break;
        waarde[i] = 0;
    }
    return waarde;
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
    const std::vector<Groep> alle = groepen(kosten);
    Rooster gekozen = rooster(kosten, exacte_cellen);
    if (!gekozen.exact()) gekozen = rooster(kosten, staartcellen);
    Fourier fourier;
    std::map<const Kansrisico*, double> gevonden;
    const Afdaling afdaling{alle, gekozen, fourier, gevonden};
    Takken takken;
    for (std::size_t i = 0; i < alle.size(); ++i)
        takken.push_back(std::make_unique<Tak>(Tak{verdeling_van<Reeks>(alle[i], afdaling, fourier), i, {}, {}}));
    std::ranges::stable_sort(takken, {}, lengte);
    const auto totaal = som(std::span{takken}, fourier);
    daal(afdaling, *totaal, in_staart(totaal->massa, z));
    std::size_t kost = 0;
    for (std::size_t i = 0; i < risicos.size(); ++i) {
        if (kost_iets(risicos[i])) bijdragen[i] = gevonden[&kosten[kost++]];
    }
    return gedeeld_door_som(std::move(bijdragen));
}

} // namespace grip::analysis
