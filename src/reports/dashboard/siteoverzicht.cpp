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

std::vector<Zin> zinnen_van(const std::vector<Raadskans>& kansen) {
    std::vector<Zin> zinnen;
    for (const Raadskans& kans : kansen) zinnen.push_back(voluit(kans));
    return zinnen;
}

/// Is all that the year costs more the draft that this is about?
bool noemt(const std::vector<Meerkost>& kosten, const Raadskans& kans) {
    const auto enige = std::ranges::find(kosten, kans.jaar, &Meerkost::jaar);
    if (kans.over.delen.empty() || std::ranges::count(kosten, kans.jaar, &Meerkost::jaar) != 1) return false;
    return in_woorden(enige->zin).starts_with(in_woorden(kans.over));
}

/// Of each year what it costs more, with what the raad can still do about that; then what else the raad can do.
std::vector<Zin> regels_van(const std::vector<Meerkost>& kosten, const std::vector<Raadskans>& kansen) {
    std::vector<std::pair<Jaar, std::vector<Zin>>> regels;
    const auto zet = [&](Jaar jaar, const Zin& zin) {
        const auto zelfde = std::ranges::find_if(regels, [&](const auto& regel) { return regel.first == jaar; });
        if (zelfde == regels.end()) regels.push_back({jaar, {zin}});
        else zelfde->second.push_back(zin);
    };
    for (const Meerkost& kost : kosten) {
        zet(kost.jaar, kost.zin);
        if (kost.eigen_begroting) zet(kost.jaar, zin("In onze eigen begroting staat {}.", *kost.eigen_begroting));
    }
    for (const Raadskans& kans : kansen) {
        if (!kans.jaar) continue;                                       // about no money
        zet(*kans.jaar, noemt(kosten, kans) ? kans.zin : voluit(kans)); // what it is about stands before it then
    }
    std::vector<Zin> zinnen;
    for (const auto& [jaar, delen] : regels) zinnen.push_back(aaneen(delen, " "));
    return zinnen;
}

/// `€ 47.500 meer in 2026, door begrotingswijziging; € 24.376 meer dan met onze index in 2027. Nog iets te zeggen over 2027: tot en
/// met 31 december 2026; laatste raad 17 december 2026.`
Zin kort_van(const std::vector<Meerkost>& kosten, const std::vector<Raadskans>& kansen) {
    std::vector<Zin> meer;
    for (const Meerkost& kost : kosten) meer.push_back(kost.kort);
    Zin result = zin("{}.", aaneen(meer, "; "));
    for (const Raadskans& kans : kansen) {
        if (std::ranges::find(kosten, kans.jaar, &Meerkost::jaar) != kosten.end())
            result += zin(" Nog iets te zeggen over {}: {}.", *kans.jaar, kans.wanneer);
    }
    return result;
}

Sitepunt meerkost(const Samenwerking& s, const std::vector<Meerkost>& kosten, const std::vector<Raadskans>& kansen) {
    return {s.id, s.identiteit.naam.text, kort_van(kosten, kansen), regels_van(kosten, kansen), true};
}

/// `Zes samenwerkingen kosten meer dan begroot, of stijgen in 2027 meer dan onze index (3,2 %), voor zover bekend.` And what it means that
/// beside some of it no day stands.
Zin over_meerkosten(const Normen& normen, Jaar volgend, std::size_t aantal, bool zonder_dag) {
    const bool een = aantal == 1;
    const auto naast = analysis::maatstaf(normen, volgend);
    const Zin of_stijgt =
        naast ? zin(", of {} in {} meer dan onze {}{} ({})", een ? "stijgt" : "stijgen", volgend, naast->woord,
                    naast->woord == "index" ? " voor lonen en prijzen" : "", naast->procent)
              : Zin{};
    const Zin hoeveel =
        een ? als_zin("Eén samenwerking kost")
            : met_hoofdletter(zin("{} samenwerkingen kosten", telwoord(static_cast<std::int64_t>(aantal))));
    Zin result = zin("{} meer dan begroot{}, voor zover bekend.", hoeveel, of_stijgt);
    if (zonder_dag)
        result += als_zin(" Staat bij een jaar geen dag, dan is daar al over besloten of is geen dag bekend.");
    return result;
}

/// By id, of those that run.
using AlleMeerkosten = std::map<std::string, std::vector<Meerkost>>;

AlleMeerkosten alle_meerkosten(const Stand& stand, const std::vector<const Samenwerking*>& keuze) {
    AlleMeerkosten result;
    for (const Samenwerking* s : keuze) {
        if (s->identiteit.status == Status::actief) result.emplace(s->id, meerkosten(stand.data, *s, stand.peildatum));
    }
    return result;
}

/// The largest amount first.
void zet_meerkosten(Siteoverzicht& result, const Stand& stand, const std::vector<const Samenwerking*>& keuze,
                    const AlleMeerkosten& kosten, const Vooruitblikken& vooruit) {
    std::int64_t onbekend = 0;
    std::vector<std::pair<Euro, const Samenwerking*>> duurder;
    for (const Samenwerking* s : keuze) {
        const auto van_haar = kosten.find(s->id);
        if (van_haar == kosten.end()) continue;
        if (analysis::vraagt_bijdrage(s->geld) && !is_afgerekend(*s, stand.peildatum)) ++onbekend;
        if (!van_haar->second.empty())
            duurder.emplace_back(std::ranges::max(van_haar->second, {}, &Meerkost::meer).meer, s);
    }
    std::ranges::stable_sort(duurder, std::ranges::greater{}, [](const auto& d) { return d.first; });
    bool zonder_dag = false;
    for (const auto& [meer, s] : duurder) {
        const auto kansen = raadskansen(vooruit.at(s->id), stand.peildatum);
        zonder_dag = zonder_dag || std::ranges::any_of(kosten.at(s->id), [&](const Meerkost& kost) {
                         return std::ranges::find(kansen, kost.jaar, &Raadskans::jaar) == kansen.end();
                     });
        result.meerkosten.push_back(meerkost(*s, kosten.at(s->id), kansen));
    }
    if (!duurder.empty())
        result.over_meerkosten =
            over_meerkosten(stand.data.gemeente.normen, Jaar{year_of(stand.peildatum) + 1}, duurder.size(), zonder_dag);
    if (onbekend > 0)
        result.niet_afgerekend =
            zin("Van {} is niet bekend of wij meer betaalden dan begroot.",
                onbekend == 1 ? als_zin("één samenwerking") : zin("{} samenwerkingen", telwoord(onbekend)));
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
        std::vector<Zin> raad;
        if (meer.empty()) raad = zinnen_van(raadskansen(vooruit.at(a.id.text), stand.peildatum));
        result.aandacht.push_back({a.id.text, a.naam.text, reden->tekst, std::move(raad)});
    }
}

void zet_besluiten(Siteoverzicht& result, const Overzicht& o) {
    for (const Raadspunt& punt : o.besluiten) {
        result.besluiten.push_back({punt.id.text, punt.naam.text, zin("{}.", punt.zin)});
        result.zonder_raad = result.zonder_raad || !punt.raad;
    }
    for (const Toezichtpunt& punt : o.toezicht) {
        const bool van_een = punt.ids.size() == 1;
        result.besluiten.push_back({van_een ? punt.ids.front().text : "", punt.naam.text, zin("{}.", punt.zin)});
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
