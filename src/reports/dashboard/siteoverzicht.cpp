#include "reports/dashboard/siteoverzicht.hpp"

#include "analysis/bijdrage.hpp"
#include "analysis/partners.hpp"
#include "base/text.hpp"
#include "reports/dashboard/overzicht.hpp"
#include "reports/dashboard/sitemeerkosten.hpp"
#include "reports/delen/keuze.hpp"
#include "reports/delen/raadszaken.hpp"
#include "reports/delen/telwoord.hpp"

#include <algorithm>

namespace grip::reports {
namespace {

using Waarden = std::vector<std::string>;

constexpr std::array filters{Sitefilter{"signaal", "Signaal"},
                             Sitefilter{"beleidsveld", "Beleidsveld"},
                             Sitefilter{"aard", "Aard"},
                             Sitefilter{"vorm", "Vorm"},
                             Sitefilter{"regio", "Voorkeursregio"},
                             Sitefilter{"portefeuillehouder", "Portefeuillehouder"}};

/// Whether all municipalities that take part lie in the preferred region; nothing when that cannot be told.
Waarden regio_van(const Stand& stand, const Samenwerking& s) {
    const Regio* voorkeur = analysis::voorkeursregio(stand.data.gemeente);
    if (voorkeur == nullptr) return {};
    const auto buiten = analysis::deelnemers_buiten(*voorkeur, s, stand.peildatum);
    if (!buiten) return {};
    return {buiten->empty() ? "alleen binnen de regio" : "ook buiten de regio"};
}

Waarden alle(const std::vector<Tekst>& teksten) {
    Waarden waarden;
    for (const Tekst& tekst : teksten) waarden.push_back(met_hoofdletter(tekst.text));
    return waarden;
}

/// In the order of `filters`.
std::vector<Waarden> waarden_van(const Stand& stand, const Samenwerking& s, std::string signaal) {
    Waarden aarden;
    for (const Aard aard : s.karakter.aard.items) aarden.push_back(met_hoofdletter(label_of(aard)));
    Waarden portefeuille;
    if (s.wie.portefeuillehouder) portefeuille.push_back(s.wie.portefeuillehouder->text);
    return {{std::move(signaal)}, alle(s.karakter.beleidsvelden),
            std::move(aarden),    {met_hoofdletter(label_of(s.vorm.rechtsvorm))},
            regio_van(stand, s),  std::move(portefeuille)};
}

/// What is not known is said.
Zin bedrag_van(const Rij& rij) {
    if (rij.bedrag) return *rij.bedrag;
    return rij.bijdrage.waarde ? als_zin(*rij.bijdrage.waarde) : als_zin(Missing{Reason::niet_bekend});
}

/// Does one of these say it too? A reason may say more behind it.
bool is_verteld(const std::vector<Meerkost>& kosten, const Zin& reden) {
    return std::ranges::any_of(kosten, [&](const Meerkost& kost) {
        const std::string woorden = in_woorden(kost.zin);
        return in_woorden(reden).starts_with(std::string_view{woorden}.substr(0, woorden.size() - 1));
    });
}

/// The gravest reason that is not among what costs more; of what stands there the raad's days are told there.
void zet_aandacht(Siteoverzicht& result, const Stand& stand, const std::vector<Aandacht>& aandacht,
                  const AlleMeerkosten& kosten, const Vooruitblikken& vooruit) {
    for (const Aandacht& a : aandacht) {
        const auto found = kosten.find(a.id.text);
        const std::vector<Meerkost> meer = found == kosten.end() ? std::vector<Meerkost>{} : found->second;
        const auto reden = std::ranges::find_if(
            a.redenen, [&](const Opmerking& opmerking) { return !is_verteld(meer, opmerking.tekst); });
        if (reden == a.redenen.end()) continue;
        std::vector<Zin> regels{reden->tekst};
        if (meer.empty()) {
            for (const Raadskans& kans : raadskansen(vooruit.at(a.id.text), stand.peildatum))
                regels.push_back(voluit(kans));
        }
        result.aandacht.push_back({a.id.text, a.naam.text, std::move(regels)});
    }
}

void zet_besluiten(Siteoverzicht& result, const Overzicht& o) {
    for (const Raadspunt& punt : o.besluiten) {
        result.besluiten.punten.push_back({punt.id.text, punt.naam.text, {zin("{}.", punt.zin)}});
        result.besluiten.zonder_raad = result.besluiten.zonder_raad || !punt.raad;
    }
    for (const Toezichtpunt& punt : o.toezicht) {
        const bool van_een = punt.ids.size() == 1;
        result.besluiten.punten.push_back(
            {van_een ? punt.ids.front().text : "", punt.naam.text, {zin("{}.", punt.zin)}});
    }
}

/// The first day that is named.
std::optional<Date> dag_in(const std::optional<Zin>& zin) {
    if (!zin) return {};
    for (const Zindeel& deel : zin->delen) {
        if (const auto* dag = std::get_if<Date>(&deel)) return *dag;
    }
    return {};
}

void zet_rijen(Siteoverzicht& result, const Stand& stand, const std::vector<const Samenwerking*>& keuze,
               const Overzicht& o, const Signaalbladen& signalen, const Vooruitblikken& vooruit) {
    for (const Groep& groep : o.groepen) {
        for (const Rij& rij : groep.rijen) {
            const auto s = std::ranges::find(keuze, rij.id.text, &Samenwerking::id);
            const analysis::Kleur kleur = analysis::geheel(signalen.at(rij.id.text)).kleur;
            const auto wanneer = raadsdagen(vooruit.at(rij.id.text), stand.peildatum);
            result.rijen.push_back({rij.id.text, (*s)->identiteit.naam.text, bedrag_van(rij), rij.bijdrage.waarde,
                                    rij.teken.text, in_woorden(rij.signaal), static_cast<int>(kleur), rij.speelt,
                                    wanneer, dag_in(wanneer), waarden_van(stand, **s, label_of(kleur))});
        }
    }
}

} // namespace

Siteoverzicht siteoverzicht(const Stand& stand) {
    const auto keuze = kies(stand.data, {});
    const Vooruitblikken vooruit = vooruitblikken(stand, keuze);
    const Signaalbladen signalen = signaalbladen(stand, keuze);
    const Overzicht o = overzicht(stand, keuze, add_months(stand.peildatum, -6), vooruit, signalen, false);
    Siteoverzicht result;
    result.dag = stand.peildatum;
    result.nieuws = o.nieuws;
    result.raadszaken = raadszakenblad(stand.data, stand.peildatum, stand.peildatum, true).kort;
    result.filters.assign(filters.begin(), filters.end());
    result.jaar = o.totaal.jaar;
    result.legenda = o.legenda;
    const AlleMeerkosten kosten = alle_meerkosten(stand, keuze);
    zet_besluiten(result, o);
    zet_meerkosten(result, stand, keuze, kosten, vooruit);
    zet_aandacht(result, stand, o.aandacht, kosten, vooruit);
    const bool niets_anders = o.besluiten.empty() && o.aandacht.empty();
    if (niets_anders && !result.meerkosten.empty()) result.nieuws.reset(); // it would say that nothing differs
    zet_rijen(result, stand, keuze, o, signalen, vooruit);
    return result;
}

} // namespace grip::reports
