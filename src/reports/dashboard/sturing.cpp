#include "reports/dashboard/sturing.hpp"

#include "analysis/levensloop.hpp"

#include <algorithm>

namespace grip::reports {
namespace {

using analysis::Plicht;
using analysis::Plichtstand;
using analysis::Sturingsadvies;

std::optional<Tekst> of_niets(const std::string& text) {
    return text.empty() ? std::nullopt : std::optional{Tekst{text}};
}

/// The one that was made for this collaboration, else that of the municipality for all.
std::optional<Tekst> reden_van_keuze(const Gemeente& gemeente, const Samenwerking& s) {
    for (const auto* keuze : {&s.volgen.sturingsprofiel, &gemeente.sturingsprofiel}) {
        if (!*keuze || !(*keuze)->profiel) continue;
        return (*keuze)->reden ? std::optional{Tekst{(*keuze)->reden->text}} : std::nullopt;
    }
    return {};
}

/// `plus`, `basis of plus`
Zin passend(const Sturingsadvies& advies) {
    if (advies.zeker()) return als_zin(label_of(advies.laagste));
    return zin("{} of {}", label_of(advies.laagste), label_of(advies.hoogste));
}

/// `geld 2 (€ 1.915.000 is 1,4 % van onze lasten in 2026)`
Zin met_reden(const analysis::Sturingspunt& punt) {
    const Zin aantal = punt.van == punt.tot ? als_zin(punt.van) : zin("{} tot {}", punt.van, punt.tot);
    return zin("{} {} ({})", label_of(punt.soort), aantal, punt.reden);
}

/// An advice that fits all profiles is none.
std::optional<Zin> advies_in_zin(const Sturingsadvies& advies) {
    const bool alles = advies.laagste == Profiel::basis && advies.hoogste == Profiel::intensief;
    if (alles) return {};
    std::vector<Zin> punten;
    for (const analysis::Sturingspunt& punt : advies.punten) punten.push_back(met_reden(punt));
    return zin("bij {} past {}: {}", analysis::puntental(advies.van, advies.tot), passend(advies), opgesomd(punten));
}

std::optional<Zin> profiel_in_zin(std::optional<Profiel> profiel, const Sturingsadvies& advies) {
    auto past = advies_in_zin(advies);
    if (!profiel) return past;
    return zin("{}{}", label_of(*profiel), past ? zin("; {}", *past) : Zin{});
}

void zet_plichten(const std::vector<Plicht>& plichten, Sturingsdeel& deel) {
    std::vector<Zin> te_laat;
    std::vector<Zin> onbekend;
    for (const Plicht& plicht : plichten) {
        deel.plichten.push_back(
            {plicht.soort, plicht.wat, plicht.stand, plicht.uiterlijk, plicht.laatst, of_niets(plicht.sleutel)});
        if (plicht.stand == Plichtstand::te_laat)
            te_laat.push_back(zin("{} ({})", plicht.wat, analysis::te_laat_in_zin(plicht)));
        if (plicht.stand == Plichtstand::niet_na_te_gaan)
            onbekend.push_back(zin("{} ({})", plicht.wat, plicht.sleutel));
    }
    if (!te_laat.empty()) deel.te_laat = aaneen(te_laat, "; ");
    if (!onbekend.empty()) deel.niet_na_te_gaan = aaneen(onbekend, "; ");
}

} // namespace

Sturingsdeel sturingsdeel(const Register& data, const Samenwerking& samenwerking,
                          const std::vector<analysis::Risicopost>& posten, Date peildatum) {
    const Sturingsadvies advies = analysis::sturingsadvies(data, samenwerking, posten, peildatum);
    Sturingsdeel deel;
    deel.profiel = analysis::gekozen_profiel(data.gemeente, samenwerking);
    deel.gekozen_omdat = reden_van_keuze(data.gemeente, samenwerking);
    deel.advies_laagste = advies.laagste;
    deel.advies_hoogste = advies.hoogste;
    deel.punten_van = Aantal::of(advies.van);
    deel.punten_tot = Aantal::of(advies.tot);
    for (const analysis::Sturingspunt& punt : advies.punten)
        deel.punten.push_back(
            {punt.soort, Aantal::of(punt.van), Aantal::of(punt.tot), punt.reden, of_niets(punt.sleutel)});
    deel.in_zin = profiel_in_zin(deel.profiel, advies);
    zet_plichten(analysis::plichten(data, samenwerking, peildatum), deel);
    return deel;
}

} // namespace grip::reports
