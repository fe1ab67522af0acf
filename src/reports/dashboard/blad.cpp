#include "reports/dashboard/blad.hpp"

#include "analysis/bestanden.hpp"
#include "analysis/deelnemers.hpp"
#include "analysis/doelen.hpp"
#include "analysis/raadsinformatie.hpp"
#include "analysis/toetsing.hpp"
#include "base/text.hpp"
#include "reports/dashboard/belang.hpp"
#include "reports/delen/gegevens.hpp"
#include "reports/delen/vertel.hpp"
#include "reports/delen/wijzigingen.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::reports {
namespace {

/// As the list of participants has it, when the register says nowhere else since when we take part.
Gegeven<Date> sinds_wanneer(const Register& data, const Samenwerking& s, Date peildatum) {
    Gegeven<Date> fact = gegeven(s.identiteit, &Identiteit::sinds);
    if (s.identiteit.sinds) return fact;
    for (const Deelnemer* deelnemer : analysis::deelnemers_op(s, peildatum)) {
        if (deelnemer->naam == data.gemeente.naam && deelnemer->sinds) fact = gegeven(*deelnemer, &Deelnemer::sinds);
    }
    return fact;
}

/// Those who are it on the day, or of whom it is not known since when.
Gegeven<Zin> rapporteurs(const Wie& wie, Date peildatum) {
    Wie nu;
    nu.origin = wie.origin;
    std::ranges::copy_if(wie.rapporteurs, std::back_inserter(nu.rapporteurs),
                         [&](const Rapporteur& r) { return !r.sinds || *r.sinds <= peildatum; });
    return opsomming(nu, &Wie::rapporteurs, verteller);
}

std::optional<Zin> raad_hoorde(const Register& data, const Samenwerking& s, Date peildatum) {
    const auto dag = analysis::laatste_informatie(data, s, peildatum);
    return dag ? std::optional{als_zin(*dag)} : std::nullopt;
}

Kenmerken kenmerken(const Register& data, const Samenwerking& s, Date peildatum) {
    const auto uitgangspunt = [&](const Ref<Uitgangspunt>& ref) {
        const auto found = data.gemeente.uitgangspunten.find({ref.id});
        return found == data.gemeente.uitgangspunten.end() ? ref.id : found->second.tekst.text;
    };
    return {gegeven(s.identiteit, &Identiteit::status),
            gegeven(s.karakter, &Karakter::aard),
            gegeven(s.karakter, &Karakter::grondslag),
            gegeven(s.karakter, &Karakter::wettelijke_grondslagen),
            gegeven(s.karakter, &Karakter::beleidsvelden),
            sinds_wanneer(data, s, peildatum),
            s.identiteit.tot,
            opsomming(s.wie, &Wie::deelnemers, verteller),
            gegeven(s.karakter, &Karakter::rol_gemeente),
            op_een_regel(gegeven(s.waarom, &Waarom::openbaar_belang)),
            gegeven(s.wie, &Wie::portefeuillehouder),
            gegeven(s.wie, &Wie::accounthouder),
            rapporteurs(s.wie, peildatum),
            opsomming(s.karakter, &Karakter::uitgangspunten, uitgangspunt),
            raad_hoorde(data, s, peildatum),
            s.identiteit.website};
}

/// The value of a year, with its unit: `85 % (2025)`.
Gegeven<Zin> doelwaarde(const Doel& doel, std::map<Jaar, Getal> Doel::*waarden, const analysis::Jaarwaarde* waarde) {
    Gegeven<Zin> fact;
    fact.missing.location = at(doel, waarden);
    if (waarde != nullptr) fact.waarde = zin("{} ({})", analysis::met_eenheid(doel, waarde->second), waarde->first);
    return fact;
}

const analysis::Jaarwaarde* laatste(const std::map<Jaar, Getal>& waarden) {
    return waarden.empty() ? nullptr : &*waarden.rbegin();
}

/// `beter dan 2024 (88 %)`; none without a value of another year or without a direction.
std::optional<Zin> trend(const Doel& doel) {
    if (doel.realisatie.size() < 2) return {};
    const auto& [jaar, nu] = *doel.realisatie.rbegin();
    const auto& [eerder, toen] = *std::next(doel.realisatie.rbegin());
    if (nu == toen) return zin("gelijk aan {}", eerder);
    const bool meer = nu > toen;
    const std::string_view hoe = !doel.richting                                ? (meer ? "meer dan" : "minder dan")
                                 : meer == (*doel.richting == Richting::hoger) ? "beter dan"
                                                                               : "minder goed dan";
    return zin("{} {} ({})", hoe, eerder, analysis::met_eenheid(doel, toen));
}

/// What was realised last, beside the target by which that is measured; without either, the last target.
Doelregel doelregel(const Doel& doel) {
    const analysis::Jaarwaarde* realisatie = laatste(doel.realisatie);
    const analysis::Jaarwaarde* streef =
        realisatie == nullptr ? nullptr : analysis::streef_bij(doel, realisatie->first);
    if (streef == nullptr) streef = laatste(doel.streef);
    return {gegeven(doel, &Doel::doel), gegeven(doel, &Doel::indicator), doelwaarde(doel, &Doel::streef, streef),
            doelwaarde(doel, &Doel::realisatie, realisatie), trend(doel)};
}

Resultaten resultaten(const Waarom& waarom) {
    Resultaten result;
    result.doelenstand = opsomming(waarom, &Waarom::doelen, [](const Doel& doel) { return tekst_of(doel.doel); });
    if (!waarom.doelen.empty()) result.doelenstand.waarde = als_zin(waarom.doelen.size());
    for (const Doel& doel : waarom.doelen) {
        Doelregel regel = doelregel(doel);
        for (Missing* missing :
             {&regel.doel.missing, &regel.indicator.missing, &regel.streef.missing, &regel.realisatie.missing})
            schema::set_block(waarom, *missing);
        (doel.lokaal ? result.lokale_doelen : result.doelen).push_back(std::move(regel));
    }
    result.meerwaarde = opsomming(waarom, &Waarom::meerwaarde, [](const Meerwaarde& m) {
        const std::string soort = m.soort ? label_of(*m.soort) : "";
        return m.gerealiseerd ? fmt::format("{} (gerealiseerd: {})", soort, label_of(*m.gerealiseerd)) : soort;
    });
    return result;
}

std::vector<Nieuws> ontwikkelingen(const Volgen& volgen, Date sinds, Date peildatum) {
    std::vector<Nieuws> result;
    for (const Ontwikkeling& o : volgen.ontwikkelingen) {
        if (o.origin.withheld || (o.datum && !valt_in(o.datum, sinds, peildatum))) continue;
        Nieuws nieuws{o.vertrouwelijk,
                      gegeven(o, &Ontwikkeling::datum),
                      o.onderwerp,
                      o.signaal,
                      op_een_regel(gegeven(o, &Ontwikkeling::tekst)),
                      {},
                      {}};
        result.push_back(std::move(nieuws));
    }
    std::ranges::stable_sort(result, std::ranges::greater{},
                             [](const Nieuws& n) { return n.datum.waarde.value_or(Date::max()); });
    return result;
}

/// What was agreed in the period, and what is not yet due.
std::vector<Nieuws> afspraken(const Volgen& volgen, Date sinds, Date peildatum) {
    std::vector<Nieuws> result;
    for (const Afspraak& a : volgen.afspraken) {
        if (a.origin.withheld || (a.datum && *a.datum > peildatum)) continue;
        const bool loopt = !a.gereed || *a.gereed >= peildatum;
        if (!loopt && !valt_in(a.datum, sinds, peildatum)) continue;
        result.push_back({a.vertrouwelijk,
                          gegeven(a, &Afspraak::datum),
                          {},
                          {},
                          op_een_regel(gegeven(a, &Afspraak::tekst)),
                          a.wie,
                          a.gereed});
    }
    return result;
}

/// `1 is vertrouwelijk`; none when this reader sees all.
std::optional<Zin> zoveel_vertrouwelijk(std::ptrdiff_t aantal) {
    if (aantal == 0) return {};
    return zin("{} vertrouwelijk", aantal == 1 ? zin("Eén is") : zin("{} zijn", aantal));
}

template <class T>
std::optional<Zin> vertrouwelijk(const std::vector<T>& items) {
    return zoveel_vertrouwelijk(std::ranges::count_if(items, [](const T& item) { return item.origin.withheld; }));
}

Evaluatiedeel evaluatie(const Volgen& volgen) {
    Evaluatiedeel deel{gegeven(volgen, &Volgen::evaluatie, &Evaluatie::laatste),
                       gegeven(volgen, &Volgen::evaluatie, &Evaluatie::uitkomst),
                       gegeven(volgen, &Volgen::evaluatie, &Evaluatie::volgende),
                       {}};
    if (!volgen.evaluatie || !volgen.evaluatie->vragen) return deel;
    const Evaluatievragen& vragen = *volgen.evaluatie->vragen;
    const auto add = [&](const auto& field) {
        auto oordeel = gegeven(vragen, field.member, &Evaluatieantwoord::oordeel);
        schema::set_block(volgen, oordeel.missing);
        const auto& antwoord = vragen.*field.member;
        std::optional<Tekst> toelichting;
        if (antwoord && antwoord->toelichting) toelichting = Tekst{antwoord->toelichting->text};
        deel.vragen.push_back({{std::string{field.doc}}, std::move(oordeel), std::move(toelichting)});
    };
    apply_fields([&](const auto&... field) { (add(field), ...); }, Evaluatievragen::fields);
    return deel;
}

/// The questions of a category that were not met, or ask attention, stand behind their number.
struct Categoriestand {
    const Categorie* categorie = nullptr;
    analysis::Toetsstand stand;
    std::vector<Zin> voldoet_niet;
    std::vector<Zin> aandacht;
};

std::vector<Categoriestand> categoriestanden(const Toetsingskader& kader, const Samenwerking& s) {
    std::vector<Categoriestand> standen;
    for (const analysis::Toetspunt& punt : analysis::toetspunten(kader, s)) {
        if (standen.empty() || standen.back().categorie != punt.categorie)
            standen.push_back({punt.categorie, {}, {}, {}});
        analysis::tel(punt, standen.back().stand);
        const auto oordeel = punt.antwoord == nullptr ? std::nullopt : punt.antwoord->oordeel;
        if (oordeel == Oordeel::voldoet_niet) standen.back().voldoet_niet.push_back(als_zin(punt.criterium->vraag));
        if (oordeel == Oordeel::aandacht) standen.back().aandacht.push_back(als_zin(punt.criterium->vraag));
    }
    return standen;
}

/// `alle 7 vragen beantwoord; vraagt aandacht: Hoe houden raad en college grip op de samenwerking?`
Zin vertel(const Categoriestand& c) {
    const analysis::Toetsstand& stand = c.stand;
    std::vector<Zin> parts;
    parts.push_back(stand.beantwoord == stand.geldig
                        ? zin("alle {} vragen beantwoord", stand.geldig)
                        : zin("{} van de {} vragen beantwoord", stand.beantwoord, stand.geldig));
    if (stand.vertrouwelijk > 0)
        parts.push_back(zin("{} {} vertrouwelijk", stand.vertrouwelijk,
                            stand.vertrouwelijk == 1 ? "antwoord is" : "antwoorden zijn"));
    if (!c.voldoet_niet.empty()) parts.push_back(zin("voldoet niet: {}", aaneen(c.voldoet_niet, " ")));
    if (!c.aandacht.empty()) parts.push_back(zin("vraagt aandacht: {}", aaneen(c.aandacht, " ")));
    return aaneen(parts, "; ");
}

void zet_toetsing(const Register& data, const Samenwerking& s, Blad& blad) {
    std::vector<Zin> niets;
    for (const Categoriestand& stand : categoriestanden(*data.toetsingskader, s)) {
        if (stand.stand.beantwoord > 0) blad.toetsing.push_back({stand.categorie->naam, vertel(stand)});
        else niets.push_back(als_zin(lower_ascii(stand.categorie->naam.text)));
    }
    if (!niets.empty() && !blad.toetsing.empty()) blad.niet_getoetst = opgesomd(niets);
}

} // namespace

Blad blad(const Stand& stand, const Samenwerking& s, Date sinds, const analysis::Weerstandsvermogen& vermogen,
          Vooruitblik vooruit) {
    Blad result;
    result.naam = s.identiteit.naam;
    if (s.identiteit.afkorting) result.naam.text += fmt::format(" ({})", s.identiteit.afkorting->text);
    result.kenmerken = kenmerken(stand.data, s, stand.peildatum);
    result.sturing = sturingsdeel(stand.data, s, vermogen.posten, stand.peildatum);
    result.governance = governance(s, stand.peildatum);
    result.belang = belang(stand, s, vermogen);
    result.resultaten = resultaten(s.waarom);
    result.sinds = sinds;
    result.ontwikkelingen_vertrouwelijk = vertrouwelijk(s.volgen.ontwikkelingen);
    result.afspraken_vertrouwelijk = vertrouwelijk(s.volgen.afspraken);
    result.ontwikkelingen = ontwikkelingen(s.volgen, sinds, stand.peildatum);
    result.ontwikkelingen_gelezen = analysis::is_gelezen(stand.data, at(s.volgen, &Volgen::ontwikkelingen));
    result.afspraken = afspraken(s.volgen, sinds, stand.peildatum);
    result.raadszaken = raadszaken_van(stand, s, sinds, stand.peildatum);
    result.raadszaken_vertrouwelijk = zoveel_vertrouwelijk(analysis::verborgen_raadszaken(stand.data, &s));
    result.achterstallig = std::move(vooruit.achterstallig);
    result.komend = std::move(vooruit.komend);
    result.evaluatie = evaluatie(s.volgen);
    zet_toetsing(stand.data, s, result);
    result.bevindingen = bevindingen_over(stand, s.id);
    return result;
}

} // namespace grip::reports
