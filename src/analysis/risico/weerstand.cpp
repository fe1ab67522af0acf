#include "analysis/risico/weerstand.hpp"

#include "analysis/bestanden.hpp"
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

/// At least one step: that it is nothing would tell something too.
Euro naar_boven(Euro bedrag, Euro stap) {
    return {std::max<std::int64_t>(1, (bedrag.cents + stap.cents - 1) / stap.cents) * stap.cents};
}

/// Of a rounded amount: the ratio with one decimal, and class and norm only where all that rounds to it has the same.
void zet_afgerond(const Register& data, Euro beschikbaar, Euro benodigd, Verhouding& result) {
    // what rounds up to it is more than one step less
    const Euro minder = benodigd - data.gemeente.risiconormen.afronding.value + Euro{1};
    result.ratio = Weerstandsratio{static_cast<std::int64_t>(gedeeld(beschikbaar, benodigd, 1))};
    const Euro getoond{result.ratio->scaled};
    const Weerstandsklasse& van_ratio = klasse(*data.weerstandsklassen, getoond, Euro{een});
    if (&klasse(*data.weerstandsklassen, beschikbaar, benodigd) == &van_ratio &&
        &klasse(*data.weerstandsklassen, beschikbaar, minder) == &van_ratio) {
        result.klasse = van_ratio.klasse;
        result.oordeel = van_ratio.oordeel;
    }
    const Risiconormen& normen = data.gemeente.risiconormen;
    const bool haalt = haalt_norm(normen, getoond, Euro{een});
    if (haalt_norm(normen, beschikbaar, benodigd) != haalt || haalt_norm(normen, beschikbaar, minder) != haalt) return;
    result.genoeg = haalt;
    result.te_weinig = !haalt;
}

} // namespace

std::int64_t jaren(const Risiconormen& normen, std::optional<Duur> aard) {
    return aard == Duur::structureel ? normen.structureel_jaren.scaled : 1;
}

std::optional<Euro> telt_voor(const Risiconormen& normen, const Weerstandspost& post) {
    if (!post.bedrag.value) return {};
    return Euro{post.bedrag.value->cents * jaren(normen, post.aard)};
}

Jaar begrotingsjaar(Date peildatum) { return {year_of(peildatum) + 1}; }

std::vector<const Weerstandspost*> posten_van(const Gemeente& gemeente, Jaar jaar) {
    std::vector<const Weerstandspost*> result;
    for (const Weerstandspost& post : gemeente.weerstandscapaciteit) {
        const auto gaat_voor = [&](const Weerstandspost& ander) {
            return ander.naam == post.naam && ander.jaar == jaar;
        };
        const bool algemeen = !post.jaar && std::ranges::none_of(gemeente.weerstandscapaciteit, gaat_voor);
        if (algemeen || post.jaar == jaar) result.push_back(&post);
    }
    return result;
}

std::vector<const Weerstandspost*> posten_van_ander_jaar(const Gemeente& gemeente, Jaar jaar) {
    const auto van_dit_jaar = posten_van(gemeente, jaar);
    std::vector<const Weerstandspost*> result;
    for (const Weerstandspost& post : gemeente.weerstandscapaciteit) {
        const auto heet_zo = [&](const Weerstandspost* ander) { return ander->naam == post.naam; };
        if (std::ranges::any_of(van_dit_jaar, heet_zo)) continue;
        const auto eerder = std::ranges::find_if(result, heet_zo);
        if (eerder == result.end()) result.push_back(&post);
        else if ((*eerder)->jaar < post.jaar) *eerder = &post;
    }
    return result;
}

std::optional<Euro> beschikbaar(const Gemeente& gemeente, Jaar jaar) {
    const auto posten = posten_van(gemeente, jaar);
    if (posten.empty() || !posten_van_ander_jaar(gemeente, jaar).empty()) return {};
    Euro som;
    for (const Weerstandspost* post : posten) {
        const auto bedrag = telt_voor(gemeente.risiconormen, *post);
        if (!bedrag) return {};
        som += *bedrag;
    }
    return som;
}

std::optional<Euro> berekend(const Risiconormen& normen, std::span<const Kansrisico> risicos) {
    if (!normen.berekening) return {};
    const auto bedrag = [soort = normen.berekening->soort](const Kansrisico& risico) {
        if (risico.gewogen || soort == Berekeningsoort::som_maxima) return risico.effect.max;
        if (soort == Berekeningsoort::som_gewogen) return risico.kans * gemiddelde(risico.effect);
        return risico.kans * risico.effect.max / 2;
    };
    double som = 0;
    for (const Kansrisico& risico : risicos) som += bedrag(risico);
    return afgerond(som * static_cast<double>(normen.berekening->factor.scaled) /
                    static_cast<double>(Percentage::of(100).scaled));
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

Nodig nodig(const Register& data, const Weerstandsvermogen& vermogen, Euro kwantiel, Bedraggrenzen grenzen) {
    const Risiconormen& normen = data.gemeente.risiconormen;
    Nodig result{kwantiel, grenzen, kwantiel, berekend(normen, vermogen.tellen), false};
    const bool vast = normen.norm == Risiconorm::berekening && result.berekend;
    if (vast) result.bedrag = result.grenzen.onder = result.grenzen.boven = *result.berekend;
    if (vermogen.openbaarheid == Openbaarheid::afgerond) {
        result.berekend.reset();
        for (Euro* bedrag : {&result.bedrag, &result.grenzen.onder, &result.grenzen.boven})
            *bedrag = naar_boven(*bedrag, normen.afronding.value);
        result.kwantiel = result.bedrag;
    }
    result.onder_verwachting = !vast && result.bedrag < afgerond(vermogen.verwacht_getoond);
    return result;
}

std::int64_t buiten_beeld(const Risiconormen& normen, const Weerstandsvermogen& vermogen, Euro nodig, double z) {
    if (normen.norm != Risiconorm::kwantiel || vermogen.openbaarheid == Openbaarheid::afgerond) return 0;
    return std::ranges::count_if(vermogen.tellen, [&](const Kansrisico& risico) {
        return risico.kans > 0 && risico.kans < 1 - z && afgerond(risico.effect.max) > nodig;
    });
}

Verhouding verhouding(const Register& data, std::optional<Euro> beschikbaar, const Nodig& nodig,
                      Openbaarheid openbaarheid) {
    Verhouding result;
    result.beschikbaar = beschikbaar;
    const bool onvolledig = openbaarheid == Openbaarheid::zonder_keuze || openbaarheid == Openbaarheid::weggelaten;
    result.ongelezen = !alles_gelezen(data, "risicos");
    result.geen_oordeel = onvolledig || result.ongelezen || nodig.onder_verwachting;
    if (!beschikbaar || result.geen_oordeel) return result;
    if (openbaarheid == Openbaarheid::afgerond) {
        zet_afgerond(data, *beschikbaar, nodig.bedrag, result);
        return result;
    }
    const auto haalt = [&](Euro bedrag) { return haalt_norm(data.gemeente.risiconormen, *beschikbaar, bedrag); };
    result.genoeg = haalt(nodig.bedrag);
    result.te_weinig = !result.genoeg;
    result.op_de_grens = haalt(nodig.grenzen.onder) != haalt(nodig.grenzen.boven);
    if (nodig.bedrag == Euro{}) return result;
    const auto klasse_bij = [&](Euro bedrag) { return &klasse(*data.weerstandsklassen, *beschikbaar, bedrag); };
    result.ratio = ratio(data, *beschikbaar, nodig.bedrag);
    result.klasse = klasse_bij(nodig.bedrag)->klasse;
    result.oordeel = klasse_bij(nodig.bedrag)->oordeel;
    if (nodig.grenzen.onder > Euro{} && klasse_bij(nodig.grenzen.onder) != klasse_bij(nodig.grenzen.boven))
        result.op_de_grens = true;
    return result;
}

} // namespace grip::analysis
