#include "reports/dashboard/overzicht.hpp"

#include "analysis/bestanden.hpp"
#include "analysis/kengetallen.hpp"
#include "analysis/toetsing.hpp"
#include "base/text.hpp"
#include "reports/dashboard/nieuws.hpp"
#include "reports/dashboard/toezicht.hpp"
#include "reports/delen/bevindingen.hpp"
#include "reports/delen/groei.hpp"
#include "reports/delen/uittreedsom.hpp"
#include "reports/delen/wijzigingen.hpp"

#include <algorithm>
#include <tuple>

namespace grip::reports {
namespace {

using analysis::Aspectsignaal;
using analysis::Kleur;

Aantal aantal(std::int64_t number) { return {number}; }

analysis::Toetsstand toetsstand(const Register& data, const Samenwerking& samenwerking) {
    analysis::Toetsstand stand;
    for (const analysis::Toetspunt& punt : analysis::toetspunten(*data.toetsingskader, samenwerking))
        analysis::tel(punt, stand);
    return stand;
}

Zin geen_risicos(const GeenRisicos& geen) {
    return geen.datum ? zin("geen (vastgesteld op {})", *geen.datum) : als_zin("geen");
}

/// `3`, or `3 of meer` when one could not be read.
Gegeven<Zin> open_risicos(const Register& data, const Risicobeeld& beeld) {
    Gegeven<Zin> fact{{}, gegeven(beeld, &Risicobeeld::risicos).missing, {}};
    const auto is_open = [](const Risico& r) { return !r.origin.withheld && r.status == Risicostatus::open; };
    const bool gelezen = analysis::is_gelezen(data, at(beeld, &Risicobeeld::risicos));
    const std::string_view meer = gelezen ? "" : " of meer";
    if (!beeld.risicos.empty()) fact.waarde = zin("{}{}", std::ranges::count_if(beeld.risicos, is_open), meer);
    else if (beeld.geen_risicos && gelezen) fact.waarde = geen_risicos(*beeld.geen_risicos);
    return fact;
}

/// `€ 1.832.000 (+4,5 %)`: beside the budget of the year before, where that is known.
std::optional<Zin> bedrag_met_groei(const Jaarbijdrage& jaar, const std::optional<analysis::Stijging>& stijging) {
    if (!jaar.doet_mee) return als_zin("doen niet mee");
    if (!jaar.bijdrage.waarde) return {};
    Zin bedrag = als_zin(*jaar.bijdrage.waarde);
    if (jaar.bijdrage.in_concept) bedrag += als_zin(" (concept)");
    if (jaar.herkomst) bedrag += zin(" ({})", *jaar.herkomst);
    if (stijging && stijging->van == stijging->naar && stijging->van != Euro{}) return bedrag += als_zin(" (gelijk)");
    const auto groei = stijging ? analysis::groei(stijging->van, stijging->naar) : std::nullopt;
    if (groei && *groei != Percentage{}) bedrag += zin(" ({}{})", groei->scaled > 0 ? "+" : "", *groei);
    return bedrag;
}

/// The worst that is told; of a text of several sentences the first.
std::optional<Zin> wat_speelt(const std::vector<Aspectsignaal>& signalen, Kleur worst) {
    if (worst != Kleur::rood && worst != Kleur::oranje) return {};
    const analysis::Reden& reden = std::ranges::max_element(signalen, {}, &Aspectsignaal::kleur)->redenen.front();
    if (reden.ontwikkeling != nullptr) return eerste_zin(reden.ontwikkeling->tekst->text);
    const std::string geheel = in_woorden(reden.zin);
    Zin eerste = eerste_zin(geheel);
    return in_woorden(eerste) == geheel ? reden.zin : eerste;
}

Zin in_een_woord(const analysis::Geheel& geheel) {
    return zin("{}{}", label_of(geheel.kleur), geheel.voor_zover_bekend ? ", deels bekend" : "");
}

Rij rij(const Stand& stand, const Samenwerking& s, Date sinds, const Vooruitblik& vooruit,
        const std::vector<Aspectsignaal>& signalen) {
    const Jaar jaar{year_of(stand.peildatum)};
    const analysis::Geheel geheel = analysis::geheel(signalen);
    const analysis::Toetsstand toets = toetsstand(stand.data, s);
    const Jaarbijdrage bijdrage = jaarbijdrage(stand.data, s, jaar);
    Rij rij;
    rij.id = {s.id};
    rij.naam = gegeven(s.identiteit, &Identiteit::naam);
    rij.bijdrage = bijdrage.bijdrage;
    rij.bedrag = bedrag_met_groei(bijdrage, analysis::stijging(s.geld, jaar));
    rij.doet_mee = bijdrage.doet_mee;
    rij.teken = teken(geheel.kleur);
    rij.signaal = in_een_woord(geheel);
    rij.speelt = wat_speelt(signalen, geheel.kleur);
    rij.volgende = volgende_raadsdag(vooruit, stand.peildatum);
    rij.criteria = {aantal(toets.beantwoord), aantal(toets.geldig)};
    rij.open_risicos = open_risicos(stand.data, s.risicobeeld);
    rij.bevindingen = tel(stand, s.id);
    rij.gewijzigd = wijzigingen(stand.data, s, sinds, stand.peildatum);
    return rij;
}

std::int64_t cents(const Rij& rij) { return rij.bijdrage.waarde ? rij.bijdrage.waarde->cents : -1; }

bool larger(const Rij& a, const Rij& b) {
    return std::tuple{-cents(a), a.naam.waarde->text, a.id} < std::tuple{-cents(b), b.naam.waarde->text, b.id};
}

void add(Totaal& totaal, const Rij& rij) {
    ++totaal.samenwerkingen.scaled;
    totaal.criteria.beantwoord.scaled += rij.criteria.beantwoord.scaled;
    totaal.criteria.van.scaled += rij.criteria.van.scaled;
}

std::optional<Zin> opsomming_van(const std::vector<Zin>& namen) {
    if (namen.empty()) return {};
    return opgesomd(namen);
}

struct Namen {
    std::vector<Zin> zonder;
    std::vector<Zin> beeindigd;
    std::vector<Zin> einde_onbekend;
};

/// What one party adds to the total, and under which names it is told of.
void tel_bijdrage(const Samenwerking& s, const Jaarbijdrage& jaar, Totaal& totaal, Namen& namen) {
    const Tekst& naam = s.identiteit.naam;
    const auto& waarde = jaar.bijdrage.waarde;
    ++totaal.doen_mee.scaled;
    if (!waarde) {
        if (jaar.gevraagd) namen.zonder.push_back(als_zin(naam));
        return;
    }
    totaal.bijdrage = totaal.bijdrage.value_or(Euro{}) + *waarde;
    ++totaal.met_bijdrage.scaled;
    if (*waarde != Euro{}) ++totaal.betalend.scaled;
    if (!analysis::loopt(s)) namen.beeindigd.push_back(zin("{} ({})", naam, *waarde));
}

/// Of all in which we take part on a day of the year, those that have ended since too.
void zet_bijdragen(Totaal& totaal, const Register& data, const std::vector<const Samenwerking*>& keuze, bool kort) {
    Namen namen;
    std::vector<Sturing> sturing;
    for (const Samenwerking* s : keuze) {
        const Jaarbijdrage jaar = jaarbijdrage(data, *s, totaal.jaar);
        if (analysis::einde_onbekend(*s)) {
            namen.einde_onbekend.push_back(als_zin(s->identiteit.naam));
        } else if (jaar.doet_mee) {
            tel_bijdrage(*s, jaar, totaal, namen);
            sturing.push_back(sturing_van(*s, jaar.bijdrage.waarde));
        }
    }
    totaal.sturing = in_een_zin(stuurbaar(sturing), !kort);
    totaal.einde_onbekend = opsomming_van(namen.einde_onbekend);
    totaal.zonder_bijdrage = opsomming_van(namen.zonder);
    totaal.ook_beeindigd = opsomming_van(namen.beeindigd);
}

/// What the total is of our own budget.
void zet_verhoudingen(Totaal& totaal, const Gemeente& gemeente) {
    if (!totaal.bijdrage) return;
    totaal.aandeel_lasten = analysis::deel_van_lasten(gemeente, totaal.jaar, *totaal.bijdrage);
    totaal.per_inwoner = analysis::per_inwoner(gemeente, gemeente.naam.text, totaal.jaar, *totaal.bijdrage);
}

/// `In 2026 dragen wij € 7,6 miljoen bij aan 12 van de 13 samenwerkingen: € 180 per inwoner en 5,6 % van onze lasten.`; of one
/// alone its name stands above.
std::optional<Zin> in_zin(const Totaal& totaal) {
    if (!totaal.bijdrage) return {};
    const bool alle = totaal.met_bijdrage.scaled == totaal.doen_mee.scaled;
    if (totaal.betalend.scaled == 0) return zin("In {} betalen wij geen bijdrage, voor zover bekend.", totaal.jaar);
    const Zin waaraan = alle ? geteld(totaal.betalend.scaled, "samenwerking", "samenwerkingen")
                             : zin("{} van de {} samenwerkingen", totaal.betalend, totaal.doen_mee);
    const Zin aan = totaal.doen_mee.scaled == 1 ? Zin{} : zin(" aan {}", waaraan);
    std::vector<Zin> verhoudingen;
    if (totaal.per_inwoner) verhoudingen.push_back(zin("{} per inwoner", *totaal.per_inwoner));
    if (totaal.aandeel_lasten) verhoudingen.push_back(zin("{} van onze lasten", *totaal.aandeel_lasten));
    const Zin erbij = verhoudingen.empty() ? Zin{} : zin(": {}", opgesomd(verhoudingen));
    return zin("In {} dragen wij {} bij{}{}.", totaal.jaar, in_miljoenen(*totaal.bijdrage), aan, erbij);
}

Groep groep(const Stand& stand, const std::vector<const Samenwerking*>& lopend, Aard aard, Date sinds,
            const Vooruitblikken& vooruit, const Signaalbladen& signalen) {
    Groep groep{{met_hoofdletter(label_of(aard))}, {}};
    for (const Samenwerking* s : lopend) {
        if (s->karakter.aard.items.front() == aard)
            groep.rijen.push_back(rij(stand, *s, sinds, vooruit.at(s->id), signalen.at(s->id)));
    }
    std::ranges::sort(groep.rijen, larger);
    return groep;
}

Zin naam_met_einde(const Identiteit& identiteit) {
    return identiteit.tot ? zin("{} (tot en met {})", identiteit.naam, *identiteit.tot) : als_zin(identiteit.naam);
}

/// On one page that is no news any more.
bool is_lang_geleden(const Identiteit& identiteit, Date peildatum) {
    return identiteit.tot && *identiteit.tot < add_months(peildatum, -12);
}

/// The first day on which the raad can decide what stands above the table.
std::optional<Date> dag_hierboven(const Overzicht& overzicht, const Rij& rij) {
    std::optional<Date> eerste;
    const auto noteer = [&](std::optional<Date> dag) {
        if (dag && (!eerste || *dag < *eerste)) eerste = dag;
    };
    for (const Raadspunt& punt : overzicht.besluiten) {
        if (punt.id == rij.id) noteer(punt.raad);
    }
    for (const Toezichtpunt& punt : overzicht.toezicht) {
        if (std::ranges::find(punt.ids, rij.id) != punt.ids.end()) noteer(punt.raad);
    }
    const bool is_eerste = eerste && rij.volgende && rij.volgende->delen.front() == Zindeel{*eerste};
    return is_eerste ? eerste : std::nullopt;
}

/// On one page nothing is told twice.
void verwijs(Overzicht& overzicht) {
    const auto genoemd = [&](const Rij& rij) {
        return std::ranges::any_of(overzicht.aandacht, [&](const Aandacht& a) { return a.id.text == rij.id.text; });
    };
    for (Groep& groep : overzicht.groepen) {
        for (Rij& rij : groep.rijen) {
            if (rij.speelt && genoemd(rij)) rij.speelt = als_zin("zie hierboven");
            if (const auto dag = dag_hierboven(overzicht, rij)) rij.volgende = als_zin(*dag);
        }
    }
}

/// Of what stands in the table, and nothing else.
std::optional<Zin> legenda(const Overzicht& overzicht) {
    bool rustig = false;
    bool volgen = false;
    bool aandacht = false;
    bool onbekend = false;
    bool bedrag = false;
    for (const Groep& groep : overzicht.groepen) {
        for (const Rij& rij : groep.rijen) {
            rustig = rustig || rij.teken == teken(Kleur::groen);
            volgen = volgen || rij.teken == teken(Kleur::oranje);
            aandacht = aandacht || rij.teken == teken(Kleur::rood);
            onbekend = onbekend || rij.teken == teken(Kleur::grijs);
            bedrag = bedrag || (rij.bijdrage.waarde && rij.doet_mee);
        }
    }
    if (overzicht.groepen.empty()) return {};
    std::vector<Zin> zinnen;
    if (rustig) zinnen.push_back(als_zin("Rustig: voor zover bekend wijkt niets af."));
    if (volgen) zinnen.push_back(als_zin("Volgen: er speelt iets."));
    if (aandacht) zinnen.push_back(als_zin("Aandacht: nu iets te doen."));
    if (onbekend) zinnen.push_back(als_zin("Onbekend: te weinig bekend."));
    zinnen.push_back(als_zin("Een signaal is geen oordeel over de partner."));
    if (bedrag)
        zinnen.push_back(als_zin("Bijdrage: begroot, na de laatste wijziging, met het verschil met het jaar ervoor."));
    return aaneen(zinnen, " ");
}

} // namespace

Signaalbladen signaalbladen(const Stand& stand, const std::vector<const Samenwerking*>& keuze) {
    Signaalbladen signalen;
    for (const Samenwerking* s : keuze)
        signalen.emplace(s->id, analysis::signalen(stand.data, *s, findings_over(stand, s->id), stand.peildatum));
    return signalen;
}

Overzicht overzicht(const Stand& stand, const std::vector<const Samenwerking*>& keuze, Date sinds,
                    const Vooruitblikken& vooruit, const Signaalbladen& signalen, bool kort) {
    Overzicht result;
    std::vector<const Samenwerking*> lopend;
    for (const Samenwerking* s : keuze) {
        if (analysis::loopt(*s)) lopend.push_back(s);
        else if (!kort || !is_lang_geleden(s->identiteit, stand.peildatum))
            result.beeindigd.push_back(naam_met_einde(s->identiteit));
        if (auto som = uittreedsom(*s)) result.uittreedsommen.push_back({zin("{}: {}.", s->identiteit.naam, *som)});
    }
    for (const auto& option : options<Aard>) {
        Groep g = groep(stand, lopend, option.value, sinds, vooruit, signalen);
        for (const Rij& rij : g.rijen) add(result.totaal, rij);
        if (!g.rijen.empty()) result.groepen.push_back(std::move(g));
    }
    result.totaal.jaar = Jaar{year_of(stand.peildatum)};
    zet_bijdragen(result.totaal, stand.data, keuze, kort);
    zet_verhoudingen(result.totaal, stand.data.gemeente);
    result.totaal.in_zin = in_zin(result.totaal);
    result.besluiten = raadspunten(lopend, vooruit, stand.peildatum);
    result.toezicht = toezichtpunten(lopend, vooruit);
    result.aandacht = aandacht(lopend, signalen, kort);
    if (kort) verwijs(result);
    result.legenda = legenda(result);
    result.nieuws = nieuws(lopend, signalen, result.besluiten, !result.toezicht.empty());
    return result;
}

} // namespace grip::reports
