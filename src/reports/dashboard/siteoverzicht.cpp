#include "reports/dashboard/siteoverzicht.hpp"

#include "analysis/partners.hpp"
#include "base/text.hpp"
#include "reports/dashboard/overzicht.hpp"
#include "reports/delen/keuze.hpp"
#include "reports/delen/raadszaken.hpp"

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

Sitepunt punt_van(const Aandacht& aandacht, const Vooruitblik& vooruitblik, Date peildatum) {
    const Zin& reden = aandacht.redenen.front().tekst;
    const auto volgende = volgende_raadsdag(vooruitblik, peildatum);
    return {aandacht.id.text, aandacht.naam.text,
            volgende ? zin("{} Wanneer de raad iets kan doen: {}.", reden, *volgende) : reden};
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
    Siteoverzicht result{o.nieuws,
                         raadszakenblad(stand.data, stand.peildatum, stand.peildatum, true).kort,
                         {},
                         {},
                         {filters.begin(), filters.end()},
                         {}};
    for (const Raadspunt& punt : o.besluiten)
        result.besluiten.push_back({punt.id.text, punt.naam.text, zin("{}.", punt.zin)});
    for (const Aandacht& a : o.aandacht) {
        if (!a.redenen.empty()) result.aandacht.push_back(punt_van(a, vooruit.at(a.id.text), stand.peildatum));
    }
    for (const Groep& groep : o.groepen) {
        for (const Rij& rij : groep.rijen) {
            const auto s = std::ranges::find(keuze, rij.id.text, &Samenwerking::id);
            const analysis::Kleur kleur = analysis::geheel(signalen.at(rij.id.text)).kleur;
            result.rijen.push_back({rij.id.text, (*s)->identiteit.naam.text, bedrag_van(rij), rij.bijdrage.waarde,
                                    rij.teken.text, in_woorden(rij.signaal), static_cast<int>(kleur), rij.speelt,
                                    rij.volgende, dag_in(rij.volgende), waarden_van(stand, **s, label_of(kleur))});
        }
    }
    return result;
}

} // namespace grip::reports
