#include "analysis/risico/lagen.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace grip::analysis {
namespace {

/// Of a layer the last place at or below an amount, counted from 1; 0 when there is none. An amount that is on the line but for
/// rounding is on the line.
std::size_t plaatsen(const Laag& laag, double bedrag) {
    constexpr double on_the_line = 1e-6;
    if (!laag.bedragen.empty()) {
        const auto na = std::ranges::upper_bound(laag.bedragen, bedrag * (1 + 1e-15) + on_the_line);
        return static_cast<std::size_t>(na - laag.bedragen.begin());
    }
    const double cellen = std::floor(bedrag / laag.cel + on_the_line) + 1;
    return static_cast<std::size_t>(std::clamp(cellen, 0.0, static_cast<double>(laag.onder.size())));
}

struct Kandidaat {
    const Kansrisico* risico = nullptr;
    std::size_t groep = 0;

    double max() const { return risico->effect.max; }
};

} // namespace

double tot_en_met(const Lagen& lagen, Reeks Laag::*grens, double bedrag) {
    double kans = 0;
    for (const Laag& laag : lagen) {
        const Reeks& reeks = laag.*grens;
        if (const std::size_t aantal = std::min(plaatsen(laag, bedrag), reeks.size()); aantal > 0)
            kans += reeks[aantal - 1];
    }
    return std::min(1.0, kans);
}

double eerste_bedrag(const Lagen& lagen, Reeks Laag::*grens, double z) {
    double gevonden = -1;
    double hoogste = 0; // for when the errors of rounding keep the chance out of reach
    for (const Laag& laag : lagen) {
        const std::size_t aantal = (laag.*grens).size();
        std::size_t laag_tot = 0;
        std::size_t hoog = aantal;
        while (laag_tot < hoog) {
            const std::size_t midden = (laag_tot + hoog) / 2;
            if (tot_en_met(lagen, grens, laag.bedrag(midden)) >= z - speling) hoog = midden;
            else laag_tot = midden + 1;
        }
        hoogste = std::max(hoogste, laag.bedrag(aantal - 1));
        if (hoog < aantal && (gevonden < 0 || laag.bedrag(hoog) < gevonden)) gevonden = laag.bedrag(hoog);
    }
    return gevonden < 0 ? hoogste : gevonden;
}

void trek_af(Laag& laag, const Laag& deel) {
    const auto van = [](Reeks& uit, const Reeks& eraf) {
        for (std::size_t i = 0; i < uit.size(); ++i) uit[i] -= eraf[std::min(i, eraf.size() - 1)];
    };
    van(laag.onder, deel.onder);
    van(laag.boven, deel.boven);
}

std::optional<Rest> zonder_zeldzame(const Rest& rest, double bedrag, double z) {
    constexpr double ruim = 4; // times the amount asked about may the others cost together
    std::vector<Kandidaat> kandidaten;
    double som = 0;
    double kans = rest.kans; // that none of what was left out occurs
    std::vector<double> hoogste(rest.groepen.size(), 0);
    for (std::size_t i = 0; i < rest.groepen.size(); ++i) {
        kans *= 1 - rest.groepen[i].risicos.back()->kans + rest.groepen[i].slotkans;
        for (const Kansrisico* risico : rest.groepen[i].risicos) {
            kandidaten.push_back({risico, i});
            som += risico->effect.max;
        }
    }
    std::ranges::stable_sort(kandidaten, std::ranges::greater{}, &Kandidaat::max);
    const double alle = som;
    std::set<const Kansrisico*> eruit;
    for (const Kandidaat& kandidaat : kandidaten) {
        if (som <= ruim * bedrag || kandidaat.max() <= bedrag) break;
        double& weg = hoogste[kandidaat.groep]; // of a group only the likeliest that was left out matters
        const double daarna = std::max(weg, kandidaat.risico->kans);
        const double kans_daarna = kans / (1 - weg) * (1 - daarna);
        if (kans_daarna < z - speling) continue;
        kans = kans_daarna;
        weg = daarna;
        som -= kandidaat.max();
        eruit.insert(kandidaat.risico);
    }
    if (2 * som > alle) return {};
    return zonder(rest, [&](const Kansrisico& risico) { return eruit.contains(&risico); });
}

} // namespace grip::analysis
