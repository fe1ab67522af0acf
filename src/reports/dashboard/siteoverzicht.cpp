#include "reports/dashboard/siteoverzicht.hpp"

#include "analysis/bijdrage.hpp"
#include "analysis/partners.hpp"
#include "base/text.hpp"
#include "reports/dashboard/meerkosten.hpp"
#include "reports/dashboard/overzicht.hpp"
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

Zin met_raadsdag(const Zin& zegt, const Vooruitblik& vooruitblik, Date peildatum) {
    const auto wanneer = raadsdagen(vooruitblik, peildatum);
    if (!wanneer) return zin("{} Een dag waarop de raad hierover iets kan doen, is niet bekend.", zegt);
    return zin("{} Wanneer de raad iets kan doen: {}.", zegt, *wanneer);
}

/// Of those that run.
void zet_meerkosten(Siteoverzicht& result, const Stand& stand, const std::vector<const Samenwerking*>& keuze,
                    const Vooruitblikken& vooruit) {
    std::int64_t onbekend = 0;
    for (const Samenwerking* s : keuze) {
        if (s->identiteit.status != Status::actief) continue;
        if (analysis::vraagt_bijdrage(s->geld) && !is_afgerekend(*s, stand.peildatum)) ++onbekend;
        const auto zinnen = meerkosten(stand.data.gemeente, *s, stand.peildatum);
        if (!zinnen.empty())
            result.meerkosten.push_back({s->id, s->identiteit.naam.text,
                                         met_raadsdag(aaneen(zinnen, " "), vooruit.at(s->id), stand.peildatum)});
    }
    if (onbekend > 0)
        result.niet_afgerekend =
            zin("Van {} is niet bekend of wij meer betaalden dan begroot.",
                onbekend == 1 ? als_zin("één samenwerking") : zin("{} samenwerkingen", telwoord(onbekend)));
}

/// The first day that is named.
std::optional<Date> dag_in(const std::optional<Zin>& zin) {
    if (!zin) return {};
    for (const Zindeel& deel : zin->delen) {
        if (const auto* dag = std::get_if<Date>(&deel)) return *dag;
    }
    return {};
}

} // namespace

Siteoverzicht siteoverzicht(const Stand& stand) {
    const auto keuze = kies(stand.data, {});
    const Vooruitblikken vooruit = vooruitblikken(stand, keuze);
    const Signaalbladen signalen = signaalbladen(stand, keuze);
    const Overzicht o = overzicht(stand, keuze, add_months(stand.peildatum, -6), vooruit, signalen, false);
    Siteoverzicht result;
    result.nieuws = o.nieuws;
    result.raadszaken = raadszakenblad(stand.data, stand.peildatum, stand.peildatum, true).kort;
    result.filters.assign(filters.begin(), filters.end());
    for (const Raadspunt& punt : o.besluiten)
        result.besluiten.push_back({punt.id.text, punt.naam.text, zin("{}.", punt.zin)});
    zet_meerkosten(result, stand, keuze, vooruit);
    const bool niets_anders = o.besluiten.empty() && o.aandacht.empty();
    if (niets_anders && !result.meerkosten.empty()) result.nieuws.reset(); // it would say that nothing differs
    for (const Aandacht& a : o.aandacht) {
        if (!a.redenen.empty())
            result.aandacht.push_back({a.id.text, a.naam.text,
                                       met_raadsdag(a.redenen.front().tekst, vooruit.at(a.id.text), stand.peildatum)});
    }
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
    return result;
}

} // namespace grip::reports
