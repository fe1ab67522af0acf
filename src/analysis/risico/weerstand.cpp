#include "analysis/risico/weerstand.hpp"

#include "base/wide.hpp"

#include <algorithm>
#include <compare>

namespace grip::analysis {
namespace {

constexpr std::int64_t een = Ratio::of(1).scaled;

/// beschikbaar / benodigd compared with a ratio: below, at or above it; exact.
template <class Getal>
std::strong_ordering vergelijk(Euro beschikbaar, Euro benodigd, Getal ratio) {
    return Wide{beschikbaar.cents} * Getal::of(1).scaled <=> Wide{benodigd.cents} * ratio.scaled;
}

bool past(const Weerstandsklasse& klasse, Euro beschikbaar, Euro benodigd) {
    if (klasse.boven) return vergelijk(beschikbaar, benodigd, *klasse.boven) > 0;
    if (klasse.vanaf) return vergelijk(beschikbaar, benodigd, *klasse.vanaf) >= 0;
    return true;
}

/// Half away from zero, to so many decimals.
Wide gedeeld(Euro beschikbaar, Euro benodigd, int decimals) {
    const Wide boven = Wide{beschikbaar.cents} * power_of_ten(decimals);
    const Wide half = boven < 0 ? -benodigd.cents : benodigd.cents;
    return (2 * boven + half) / (2 * Wide{benodigd.cents}) * power_of_ten(Ratio::decimals - decimals);
}

} // namespace

std::int64_t jaren(const Risiconormen& normen, std::optional<Duur> aard) {
    return aard == Duur::structureel ? normen.structureel_jaren.scaled : 1;
}

std::optional<Euro> telt_voor(const Risiconormen& normen, const Weerstandspost& post) {
    if (!post.bedrag.value) return {};
    return Euro{post.bedrag.value->cents * jaren(normen, post.aard)};
}

std::optional<Euro> beschikbaar(const Gemeente& gemeente) {
    if (gemeente.weerstandscapaciteit.empty()) return {};
    Euro som;
    for (const Weerstandspost& post : gemeente.weerstandscapaciteit) {
        const auto bedrag = telt_voor(gemeente.risiconormen, post);
        if (!bedrag) return {};
        som += *bedrag;
    }
    return som;
}

bool haalt_norm(const Risiconormen& normen, Euro beschikbaar, Euro benodigd) {
    return vergelijk(beschikbaar, benodigd, normen.ratio_minimaal) >= 0;
}

const Weerstandsklasse& klasse(const Weerstandsklassen& klassen, Euro beschikbaar, Euro benodigd) {
    return *std::ranges::find_if(klassen.klassen.items,
                                 [&](const Weerstandsklasse& klasse) { return past(klasse, beschikbaar, benodigd); });
}

Weerstandsratio ratio(const Register& data, Euro beschikbaar, Euro benodigd) {
    static_assert(Weerstandsratio::decimals == Ratio::decimals);
    constexpr Wide most = Weerstandsratio::of(1'000'000'000).scaled;
    const Risiconormen& normen = data.gemeente.risiconormen;
    const Weerstandsklasse* eigen = &klasse(*data.weerstandsklassen, beschikbaar, benodigd);
    const bool genoeg = haalt_norm(normen, beschikbaar, benodigd);
    Weerstandsratio result;
    const auto klopt = [&] {
        const Euro getoond{result.scaled};
        return &klasse(*data.weerstandsklassen, getoond, Euro{een}) == eigen &&
               haalt_norm(normen, getoond, Euro{een}) == genoeg;
    };
    for (int decimals = 2; decimals <= Weerstandsratio::decimals; ++decimals) {
        const Wide rounded = gedeeld(beschikbaar, benodigd, decimals);
        result.scaled = static_cast<std::int64_t>(std::clamp(rounded, -most, most));
        if (klopt()) return result;
    }
    result.scaled += vergelijk(beschikbaar, benodigd, result) < 0 ? -1 : 1;
    return result;
}

Verhouding verhouding(const Register& data, Euro benodigd, const Bedraggrenzen& grenzen) {
    const Risiconormen& normen = data.gemeente.risiconormen;
    Verhouding result;
    result.beschikbaar = beschikbaar(data.gemeente);
    if (!result.beschikbaar) return result;
    const Euro beschikbaar = *result.beschikbaar;
    const auto haalt = [&](Euro nodig) { return haalt_norm(normen, beschikbaar, nodig); };
    result.genoeg = haalt(benodigd);
    result.te_weinig = !result.genoeg;
    result.op_de_grens = haalt(grenzen.onder) != haalt(grenzen.boven);
    if (benodigd == Euro{}) return result;
    const auto klasse_bij = [&](Euro nodig) { return &klasse(*data.weerstandsklassen, beschikbaar, nodig); };
    result.ratio = ratio(data, beschikbaar, benodigd);
    result.klasse = klasse_bij(benodigd)->klasse;
    result.oordeel = klasse_bij(benodigd)->oordeel;
    if (grenzen.onder > Euro{} && klasse_bij(grenzen.onder) != klasse_bij(grenzen.boven)) result.op_de_grens = true;
    return result;
}

} // namespace grip::analysis
