#include "reports/risico/uitkomst.hpp"

#include <algorithm>
#include <cmath>

namespace grip::reports {
namespace {

using analysis::Bedraggrenzen;
using analysis::Totaal;
using analysis::Trekkingen;
using analysis::Tussen;

double fractie(Percentage zekerheid) {
    return static_cast<double>(zekerheid.scaled) / static_cast<double>(Percentage::of(100).scaled);
}

Bedraggrenzen grenzen(const Totaal& totaal, double z) {
    return analysis::bedragen(totaal, analysis::kwantiel(totaal, z));
}
/// Of lots no more is known than whole euros, once they go to a hundred thousand.
Euro rond(const Trekkingen& trekkingen, double cents) {
    const double eenheid = trekkingen.back() >= analysis::honderdduizend ? 100 : 1;
    return analysis::bedrag(std::round(cents / eenheid) * eenheid);
}

Bedraggrenzen grenzen(const Trekkingen& trekkingen, double z) {
    const Tussen tussen = analysis::betrouwbaar(trekkingen, z);
    return {rond(trekkingen, tussen.onder), rond(trekkingen, tussen.boven)};
}

/// What must be there: of a computed total the bound that is surely enough, of lots the quantile drawn.
Euro benodigd(const Totaal& totaal, double z) { return grenzen(totaal, z).boven; }
Euro benodigd(const Trekkingen& trekkingen, double z) { return rond(trekkingen, analysis::kwantiel(trekkingen, z)); }

double kans_meer_dan(const Totaal& totaal, Euro bedrag) {
    const Tussen kans = analysis::kans_boven(totaal, static_cast<double>(bedrag.cents));
    return (kans.onder + kans.boven) / 2;
}
double kans_meer_dan(const Trekkingen& trekkingen, Euro bedrag) {
    return analysis::kans_boven(trekkingen, static_cast<double>(bedrag.cents));
}

/// Outward, to a tenth of a percent.
Kansgrenzen kansgrenzen(Tussen kans) {
    constexpr double haast_niets = 1e-6;
    const auto tiende = [](double tienden) {
        return Percentage{std::llround(tienden) * Percentage::of(1).scaled / 10};
    };
    const Percentage minstens = tiende(std::floor(std::clamp(kans.onder, 0.0, 1.0) * 1000 + haast_niets));
    const Percentage hooguit = tiende(std::ceil(std::clamp(kans.boven, 0.0, 1.0) * 1000 - haast_niets));
    return {minstens, hooguit, hooguit.scaled - minstens.scaled > Percentage::of(1).scaled / 10};
}

Kansgrenzen kans_op_tekort(const Totaal& totaal, Euro beschikbaar) {
    return kansgrenzen(analysis::kans_boven(totaal, static_cast<double>(beschikbaar.cents)));
}
Kansgrenzen kans_op_tekort(const Trekkingen& trekkingen, Euro beschikbaar) {
    const double kans = kans_meer_dan(trekkingen, beschikbaar);
    return kansgrenzen({kans, kans});
}

/// The certainties that readers know from other paragraphs, and the one asked for.
std::vector<Percentage> zekerheden(Percentage gevraagd) {
    std::vector<Percentage> result;
    for (const int z : {50, 55, 60, 65, 70, 75, 80, 85, 90, 95, 99}) result.push_back(Percentage::of(z));
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
    const Euro ver = benodigd(bron, 0.995);
    std::vector<Staaf> staven{staaf({}, Euro{}, 1, kans_meer_dan(bron, Euro{}))};
    const Euro breed = stap(ver);
    Euro van;
    for (; van < ver; van += breed)
        staven.push_back(staaf(van, van + breed, kans_meer_dan(bron, van), kans_meer_dan(bron, van + breed)));
    staven.push_back(staaf(van, {}, kans_meer_dan(bron, van), 0));
    return staven;
}

template <class Bron>
Uitkomst make(const Bron& bron, Percentage zekerheid, std::optional<Euro> beschikbaar) {
    Uitkomst result;
    result.benodigd = benodigd(bron, fractie(zekerheid));
    for (const Percentage z : zekerheden(zekerheid)) {
        const Bedraggrenzen tussen = grenzen(bron, fractie(z));
        result.kwantielen.push_back({z, benodigd(bron, fractie(z)), tussen.onder, tussen.boven, z == zekerheid});
    }
    result.grenzen = grenzen(bron, fractie(zekerheid));
    result.staven = staven(bron);
    for (Staaf& staaf : result.staven) staaf.binnen = staaf.tot && *staaf.tot <= result.benodigd;
    if (beschikbaar) result.kans_op_tekort = kans_op_tekort(bron, *beschikbaar);
    return result;
}

} // namespace

Uitkomst uitkomst(const Totaal& totaal, Percentage zekerheid, std::optional<Euro> beschikbaar) {
    return make(totaal, zekerheid, beschikbaar);
}

Uitkomst uitkomst(const Trekkingen& trekkingen, Percentage zekerheid, std::optional<Euro> beschikbaar) {
    return make(trekkingen, zekerheid, beschikbaar);
}

} // namespace grip::reports
