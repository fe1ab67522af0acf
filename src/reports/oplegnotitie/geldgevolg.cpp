#include "reports/oplegnotitie/geldgevolg.hpp"

#include "analysis/bijdrage.hpp"
#include "analysis/dossier.hpp"
#include "analysis/kengetallen.hpp"
#include "reports/delen/gegevens.hpp"

#include <fmt/format.h>

namespace grip::reports {
namespace {

/// A paper that always costs something: what is not filled in is missed.
bool gaat_over_geld(Stuksoort soort) {
    return soort == Stuksoort::kadernota || soort == Stuksoort::ontwerpbegroting ||
           soort == Stuksoort::begrotingswijziging;
}

/// `De bijdrage stijgt met 4,5 %, onze index is 3,2 %: € 24.376 meer dan de index.`
Zin naast_index(const Geldgevolg& geld) {
    const Euro met_index = *geld.nu.waarde + analysis::deel_van(*geld.nu.waarde, *geld.index);
    const Euro meer = *geld.nieuw.waarde - met_index;
    const Zin groei = geld.verschil_procent
                          ? zin("De bijdrage stijgt met {}, onze index is {}", *geld.verschil_procent, *geld.index)
                          : zin("Onze index is {}", *geld.index);
    if (meer.cents > 0) return zin("{}: {} meer dan de index.", groei, meer);
    return zin("{}: niet meer dan de index.", groei);
}

/// What the change means for an inhabitant, and beside the index of our own budget.
void zet_verhoudingen(Geldgevolg& geld, const Gemeente& gemeente, const Agendapunt& punt) {
    if (!punt.jaar || !geld.nieuw.waarde) return;
    geld.per_inwoner = analysis::per_inwoner(gemeente, gemeente.naam.text, *punt.jaar, *geld.nieuw.waarde);
    const bool heel_jaar =
        punt.soort != Stuksoort::begrotingswijziging; // what a change adds says nothing beside an index
    const auto index = heel_jaar ? analysis::index_van(gemeente.normen, *punt.jaar) : std::nullopt;
    if (!index || !geld.verschil || geld.verschil->cents <= 0 || geld.nu.waarde->cents <= 0) return;
    geld.index = index;
    geld.naast_index = naast_index(geld);
}

/// Of the changes of a year: is one yet to be adopted, and is any adopted?
struct Wijzigingsstand {
    bool loopt = false;
    bool vastgesteld = false;
};

Wijzigingsstand wijzigingsstand(const Register& data, const Samenwerking& s, Jaar jaar, Date dag) {
    Wijzigingsstand stand;
    for (const analysis::Dossier& dossier : analysis::dossiers(data, s, jaar)) {
        if (dossier.wijziging == nullptr) continue;
        const bool klaar = analysis::gedaan_op(dossier, Stap::vastgesteld, dag).has_value();
        (klaar ? stand.vastgesteld : stand.loopt) = true;
    }
    return stand;
}

/// Against the budget alone, where no change of it was adopted.
Zin zonder_wijziging(Jaar jaar, Euro begroot, Euro nieuw) {
    const Euro verschil = nieuw - begroot;
    const auto procent = analysis::groei(begroot, nieuw);
    const Zin hoeveel = verschil.cents == 0  ? als_zin("evenveel")
                        : verschil.cents > 0 ? zin("{} meer{}", verschil, procent ? zin(" ({})", *procent) : Zin{})
                                             : zin("{} minder", Euro{-verschil.cents});
    return zin(
        "Het bestuur moet die wijziging van de begroting {} nog vaststellen; naast de begroting zonder wijziging "
        "({}) is het {}.",
        jaar, begroot, hoeveel);
}

/// Does our contribution in these figures have that amount?
bool is_bijdrage(const Boxed<Jaarcijfers>& cijfers, const std::optional<Euro>& bedrag) {
    return bedrag && cijfers && analysis::bekend(cijfers->bijdrage) == bedrag;
}

/// Of a year of which `nu` counts a change that is yet to be adopted.
void zet_lopende_wijziging(Geldgevolg& result, const Boekjaar& boekjaar, Jaar jaar, Wijzigingsstand stand) {
    const auto begroot = boekjaar.begroot ? analysis::bekend(boekjaar.begroot->bijdrage) : std::nullopt;
    const bool met_wijziging =
        begroot && result.nu.waarde != begroot && is_bijdrage(boekjaar.begroot_na_wijziging, result.nu.waarde);
    if (!met_wijziging || !stand.loopt) return;
    result.nu_naam.text += ", nog niet vastgesteld";
    if (!stand.vastgesteld && result.nieuw.waarde)
        result.naast_vastgesteld = zonder_wijziging(jaar, *begroot, *result.nieuw.waarde);
}

/// The budget in which that amount stands: `begroting 2026 na wijziging`; `nu` when it is in none.
std::string waar_staat(const Geld& geld, Jaar jaar, const std::optional<Euro>& bedrag) {
    const auto found = geld.jaren.find(jaar);
    if (found == geld.jaren.end()) return "nu";
    if (is_bijdrage(found->second.begroot_na_wijziging, bedrag))
        return fmt::format("begroting {} na wijziging", jaar.year);
    return is_bijdrage(found->second.begroot, bedrag) ? fmt::format("begroting {}", jaar.year) : "nu";
}

void zet_namen(Geldgevolg& result, const Register& data, const Samenwerking& s, const Agendapunt& punt, Date dag) {
    result.nu_naam = {"nu"};
    result.nieuw_naam = {"na het besluit"};
    if (!punt.jaar) return;
    const bool wijziging = punt.soort == Stuksoort::begrotingswijziging;
    const Jaar eerder = wijziging ? *punt.jaar : Jaar{punt.jaar->year - 1};
    result.nu_naam = {waar_staat(s.geld, eerder, result.nu.waarde)};
    if (wijziging) result.nieuw_naam = {fmt::format("begroting {} na deze wijziging", punt.jaar->year)};
    if (punt.soort == Stuksoort::ontwerpbegroting) result.nieuw_naam = {fmt::format("begroting {}", punt.jaar->year)};
    if (punt.soort == Stuksoort::kadernota) result.nieuw_naam = {fmt::format("kadernota {}", punt.jaar->year)};
    const auto boekjaar = s.geld.jaren.find(eerder);
    if (!wijziging && boekjaar != s.geld.jaren.end())
        zet_lopende_wijziging(result, boekjaar->second, eerder, wijzigingsstand(data, s, eerder, dag));
}

} // namespace

std::optional<Geldgevolg> geldgevolg(const Register& data, const Samenwerking& s, const Agendapunt& punt, Date dag) {
    if (!punt.financien && !gaat_over_geld(punt.soort)) return {};
    Geldgevolg result;
    result.nu = gegeven(punt, &Agendapunt::financien, &Financien::nu);
    result.nieuw = gegeven(punt, &Agendapunt::financien, &Financien::nieuw);
    result.dekking = gegeven(punt, &Agendapunt::financien, &Financien::dekking);
    if (result.nu.waarde && result.nieuw.waarde) {
        result.verschil = {*result.nieuw.waarde - *result.nu.waarde};
        result.verschil_procent = {analysis::groei(*result.nu.waarde, *result.nieuw.waarde), "van nul of minder"};
    }
    zet_verhoudingen(result, data.gemeente, punt);
    zet_namen(result, data, s, punt, dag);
    if (!punt.financien) return result;
    for (const auto& [jaar, bedrag] : punt.financien->meerjarig) result.meerjarig.push_back({jaar, bedrag});
    result.toelichting = punt.financien->toelichting;
    return result;
}

} // namespace grip::reports
