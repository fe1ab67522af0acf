#include "reports/risicoparagraaf/uitkomst.hpp"

#include <algorithm>
#include <cmath>

namespace grip::reports {
namespace {

using analysis::Bedraggrenzen;
using analysis::Totaal;
using analysis::Trekkingen;
using analysis::Tussen;

Bedraggrenzen grenzen(const Totaal& totaal, double z) { return analysis::benodigd(totaal, z); }

Euro rond(const Trekkingen& trekkingen, double cents) {
    const double hele = analysis::eenheid(trekkingen.back());
    return analysis::afgerond(std::round(cents / hele) * hele);
}

Bedraggrenzen grenzen(const Trekkingen& trekkingen, double z) {
    const Tussen tussen = analysis::betrouwbaar(trekkingen, z);
    return {rond(trekkingen, tussen.onder), rond(trekkingen, tussen.boven)};
}

Euro genoeg(const Totaal& totaal, double z) { return grenzen(totaal, z).boven; }
Euro genoeg(const Trekkingen& trekkingen, double z) { return rond(trekkingen, analysis::kwantiel(trekkingen, z)); }

double kans_meer_dan(const Totaal& totaal, Euro bedrag) {
    const Tussen kans = analysis::kans_boven(totaal, static_cast<double>(bedrag.cents));
    return (kans.onder + kans.boven) / 2;
}
double kans_meer_dan(const Trekkingen& trekkingen, Euro bedrag) {
    return analysis::kans_boven(trekkingen, static_cast<double>(bedrag.cents));
}

Percentage van_tienden(double tienden) { return {std::llround(tienden) * Percentage::of(1).scaled / 10}; }

Kansgrenzen kans_op_tekort(const Totaal& totaal, Euro beschikbaar) {
    constexpr double haast_niets = 1e-6;
    const Tussen kans = analysis::kans_boven(totaal, static_cast<double>(beschikbaar.cents));
    const Percentage minstens = van_tienden(std::floor(std::clamp(kans.onder, 0.0, 1.0) * 1000 + haast_niets));
    const Percentage hooguit = van_tienden(std::ceil(std::clamp(kans.boven, 0.0, 1.0) * 1000 - haast_niets));
    const bool verschillen = hooguit.scaled - minstens.scaled > van_tienden(1).scaled;
    return {minstens, hooguit, verschillen, hooguit == Percentage{}, false};
}

Kansgrenzen kans_op_tekort(const Trekkingen& trekkingen, Euro beschikbaar) {
    const Percentage kans = van_tienden(std::round(kans_meer_dan(trekkingen, beschikbaar) * 1000));
    return {kans, kans, false, kans == Percentage{}, true};
}

/// The certainties that readers know from other paragraphs, and the one asked for.
std::vector<Zekerheid> zekerheden(Zekerheid gevraagd) {
    std::vector<Zekerheid> result;
    for (const int z : {50, 55, 60, 65, 70, 75, 80, 85, 90, 95, 99}) result.push_back(Zekerheid::of(z));
    if (std::ranges::find(result, gevraagd) == result.end()) result.push_back(gevraagd);
    std::ranges::sort(result);
    return result;
}

/// 1, 2 or 5 times a power of ten, so that some fifteen steps reach so far.
Euro stap(Euro tot) {
    constexpr std::int64_t staven = 15;
    std::int64_t eenheid = 100;
    while (true) {
        for (const std::int64_t keer : {1, 2, 5}) {
            if (tot.cents <= eenheid * keer * staven) return {eenheid * keer};
        }
        eenheid *= 10;
    }
}

std::int64_t tienden(double kans) { return std::llround(kans * 1000); }

/// Chances in tenths of a percent, of which each is a difference of two rounded ones, so that they add up.
Staaf staaf(std::optional<Euro> van, std::optional<Euro> tot, double meer_dan_van, double meer_dan_tot) {
    const std::int64_t kans = tienden(meer_dan_van) - tienden(meer_dan_tot);
    return {van, tot, Percentage{kans * Percentage::of(1).scaled / 10}, false};
}

/// From nothing to the amount that is exceeded in one year of two hundred, and one bar for what is more.
template <class Bron>
std::vector<Staaf> staven(const Bron& bron) {
    const Euro ver = genoeg(bron, 0.995);
    std::vector<Staaf> staven{staaf({}, Euro{}, 1, kans_meer_dan(bron, Euro{}))};
    const Euro breed = stap(ver);
    Euro van;
    for (; van < ver; van += breed)
        staven.push_back(staaf(van, van + breed, kans_meer_dan(bron, van), kans_meer_dan(bron, van + breed)));
    staven.push_back(staaf(van, {}, kans_meer_dan(bron, van), 0));
    return staven;
}

template <class Bron>
Uitkomst make(const Bron& bron, Zekerheid zekerheid, std::optional<Euro> beschikbaar) {
    Uitkomst result;
    result.benodigd = benodigd(bron, zekerheid);
    result.grenzen = grenzen(bron, analysis::fractie(zekerheid));
    for (const Zekerheid z : zekerheden(zekerheid)) {
        const Bedraggrenzen tussen = grenzen(bron, analysis::fractie(z));
        const Euro genoeg_is = benodigd(bron, z);
        const auto boven = tussen.boven == genoeg_is ? std::nullopt : std::optional{tussen.boven};
        result.kwantielen.push_back(
            {analysis::percentage(z), genoeg_is, tussen.onder, tussen.boven, boven, z == zekerheid});
    }
    result.staven = staven(bron);
    for (Staaf& staaf : result.staven) {
        staaf.binnen = staaf.tot && *staaf.tot <= result.benodigd;
        staaf.nihil = !staaf.van && staaf.kans == Percentage{};
    }
    if (beschikbaar) result.kans_op_tekort = kans_op_tekort(bron, *beschikbaar);
    return result;
}

} // namespace

Euro benodigd(const Totaal& totaal, Zekerheid zekerheid) { return genoeg(totaal, analysis::fractie(zekerheid)); }
Euro benodigd(const Trekkingen& trekkingen, Zekerheid zekerheid) {
    return genoeg(trekkingen, analysis::fractie(zekerheid));
}

Uitkomst uitkomst(const Totaal& totaal, Zekerheid zekerheid, std::optional<Euro> beschikbaar) {
    return make(totaal, zekerheid, beschikbaar);
}

Uitkomst uitkomst(const Trekkingen& trekkingen, Zekerheid zekerheid, std::optional<Euro> beschikbaar) {
    return make(trekkingen, zekerheid, beschikbaar);
}

} // namespace grip::reports
