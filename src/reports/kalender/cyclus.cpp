#include "base/text.hpp"
#include "reports/kalender/verzameling.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::reports {
namespace {

using analysis::Dossier;
using analysis::Termijnstand;
using analysis::Termijnstatus;

std::string met_hoofdletter(std::string text) {
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

std::string moment_van(const Dossier& dossier) { return std::to_string(dossier.jaar.year); }

/// `begrotingswijzigingen-2`
std::string soort_van(const Dossier& dossier) {
    const std::string_view key = option_of(dossier.stuk).key;
    return dossier.wijziging == nullptr ? std::string{key} : fmt::format("{}-{}", key, dossier.wijziging->nummer.text);
}

/// None for a term of the regeling itself of which no article is registered.
std::optional<Tekst> vindplaats(const Termijnregel& regel, std::optional<Kring> kring) {
    std::string artikel = analysis::voor_kring(regel.artikel, kring);
    if (artikel.empty()) return {};
    return Tekst{std::move(artikel)};
}

Gebeurtenis over(const Dossier& dossier, Date datum, std::string_view stap) {
    Gebeurtenis g = gebeurtenis(dossier.samenwerking, datum, moment_van(dossier), soort_van(dossier), stap);
    g.begrotingsjaar = dossier.jaar;
    g.stuk = dossier.stuk;
    g.soort = {"termijn"};
    return g;
}

/// A budget that has yet to be adopted must also be sent within so many weeks after that.
std::string ook_na_vaststelling(const Register& data, const Dossier& dossier, Stap stap) {
    if (analysis::dag_van(dossier, Stap::vastgesteld)) return {};
    for (const Termijnregel& regel : data.termijnen.termijnen) {
        const bool asked = regel.stuk == dossier.stuk && regel.stap == stap && regel.termijn;
        if (asked && regel.termijn->na == Stap::vastgesteld && regel.termijn->weken)
            return fmt::format(", en binnen {} na de vaststelling",
                               counted(regel.termijn->weken->scaled, "week", "weken"));
    }
    return {};
}

std::string wat(const Register& data, const Dossier& dossier, const Termijnstand& stand) {
    switch (stand.stap) {
    case Stap::verzonden: return "laatste dag om naar de raden te sturen";
    case Stap::vastgesteld: return "laatste dag om vast te stellen";
    case Stap::reactie_datum: return "laatste dag voor het antwoord op onze zienswijze";
    case Stap::naar_toezichthouder:
        return fmt::format("laatste dag om naar {} te sturen{}",
                           analysis::voor_kring(data.termijnen.toezichthouder, stand.kring),
                           ook_na_vaststelling(data, dossier, stand.stap));
    default: return fmt::format("laatste dag voor: {}", label_of(stand.stap));
    }
}

std::string_view van_waar(const Termijnstand& stand) {
    switch (stand.grond) {
    case analysis::Grond::geregistreerd: return "";
    case analysis::Grond::vergadering: return ", gerekend vanaf de vergadering";
    case analysis::Grond::aanbieding: return ", gerekend vanaf de aanbieding";
    case analysis::Grond::uiterste: return ", want later kan het bestuur niet op tijd vaststellen";
    }
    return "";
}

/// Terms of a year ago are history: findings tell of them, a calendar does not.
bool is_recent(const Verzameling& v, Date dag) { return dag > add_months(v.peildatum, -12); }

void verzamel_termijn(Verzameling& v, const Dossier& dossier, const Termijnstand& stand) {
    if (!stand.uiterlijk || stand.stap == Stap::zienswijze) return;
    Gebeurtenis g = over(dossier, *stand.uiterlijk, option_of(stand.stap).key);
    g.uiterlijk = stand.uiterlijk;
    g.status = stand.status;
    if (stand.te_laat) g.dagen_te_laat = Aantal::of(*stand.te_laat);
    g.vindplaats = vindplaats(*stand.regel, stand.kring);
    g.titel = {met_hoofdletter(
        fmt::format("{}: {}{}", analysis::naam_van(dossier), wat(v.data, dossier, stand), van_waar(stand)))};
    g.wie = {"bestuur"};
    g.bestand = {analysis::plaats_van(dossier, stand.stap).file};
    const bool todo = stand.status == Termijnstatus::verwacht || stand.status == Termijnstatus::niet_geregistreerd;
    g.open = todo && is_recent(v, g.datum);
    g.klaar = stand.gedaan.has_value();
    v.inhoud.gebeurtenissen.push_back(std::move(g));
}

/// What became of a window so far.
struct Vensterstand {
    bool besloten;    ///< by the raad, or nothing is left to decide on
    bool geagendeerd; ///< a meeting of the raad about it is registered, and still to come
};

/// What a window asks: `over_venster` makes a line of it on a day, for a step.
template <class F>
void verzamel_venster(Verzameling& v, const analysis::Venster& venster, Vensterregel regel, const Vensterstand& stand,
                      const F& over_venster) {
    regel.open = !stand.besloten && is_recent(v, venster.tot);
    v.inhoud.vensters.push_back(regel);
    const auto add = [&](Date dag, std::string_view stap, bool van_raad, bool open, std::string titel) {
        Gebeurtenis g = over_venster(dag, stap);
        g.titel = {met_hoofdletter(fmt::format("{}: {}", regel.titel.text, titel))};
        g.wie = {stap == "aanleveren" ? "college" : "raad"};
        g.van_raad = van_raad;
        if (van_raad) g.soort = {"raadsdag"};
        g.open = open;
        g.klaar = stand.besloten;
        v.inhoud.gebeurtenissen.push_back(std::move(g));
    };
    const std::string_view genoemd = venster.bestuur == venster.tot ? " (dag die het bestuur noemt)" : "";
    add(venster.tot, "zienswijze", false, regel.open, fmt::format("laatste dag voor een zienswijze{}", genoemd));
    Gebeurtenis& einde = v.inhoud.gebeurtenissen.back();
    einde.uiterlijk = venster.tot;
    if (!stand.besloten)
        einde.status = venster.tot < v.peildatum ? Termijnstatus::niet_geregistreerd : Termijnstatus::verwacht;
    if (!venster.moment) return;
    const bool kan_nog = regel.open && venster.tot >= v.peildatum;
    const bool heeft_commissie = regel.commissie.has_value();
    if (regel.aanleveren)
        add(*regel.aanleveren, "aanleveren", true, kan_nog && !stand.geagendeerd,
            fmt::format("uiterlijk inleveren voor de {} van {}", heeft_commissie ? "commissie" : "raad",
                        long_dutch(heeft_commissie ? *regel.commissie : *regel.laatste_raad)));
    add(*regel.laatste_raad, "raad", true, kan_nog, "laatste raad die over een zienswijze kan besluiten");
    if (regel.alsnog)
        add(*regel.alsnog, "alsnog", true, regel.open, "laatste raad die volgens de wet nog kan besluiten");
}

void verzamel_ontwerp(Verzameling& v, const Dossier& dossier) {
    const auto regel = vensterregel(v.data, dossier, v.peildatum);
    if (!regel) return;
    const auto venster = analysis::venster(v.data, dossier, v.peildatum);
    const Vergadering* vergadering = dossier.vergadering;
    const bool geagendeerd =
        vergadering != nullptr && vergadering->raadsbehandeling.value_or(Date::min()) >= v.peildatum;
    const Vensterstand stand{analysis::is_besloten(analysis::zienswijze_van(dossier), v.peildatum), geagendeerd};
    verzamel_venster(v, *venster, *regel, stand, [&](Date dag, std::string_view stap) {
        Gebeurtenis g = over(dossier, dag, stap);
        g.bestand = {analysis::plaats_van(dossier, Stap::zienswijze).file};
        if (venster->regel != nullptr) g.vindplaats = vindplaats(*venster->regel, venster->kring);
        return g;
    });
}

/// A meeting of which there is no file.
void verzamel_vergaderdag(Verzameling& v, const Dossier& dossier) {
    const Verloop* verloop = dossier.verloop;
    if (dossier.vergadering != nullptr || verloop == nullptr || !verloop->ab_datum) return;
    Gebeurtenis g = over(dossier, *verloop->ab_datum, "vergadering");
    g.soort = {"vergadering"};
    g.titel = {met_hoofdletter(fmt::format("{}: het bestuur vergadert erover", analysis::naam_van(dossier)))};
    g.wie = {"onze vertegenwoordiger"};
    g.bestand = {at(*verloop, &Verloop::ab_datum).file};
    v.inhoud.gebeurtenissen.push_back(std::move(g));
}

/// The draft budget lies open for everybody from the day it comes.
void verzamel_ter_inzage(Verzameling& v, const Dossier& dossier) {
    const auto plicht = analysis::termijn(v.data, dossier, Stap::ter_inzage, v.peildatum);
    const auto gekomen = analysis::verzonden_of_ontvangen(dossier);
    if (!plicht || (!plicht->gedaan && (!gekomen || *gekomen > v.peildatum))) return;
    Gebeurtenis g = over(dossier, plicht->gedaan.value_or(gekomen.value_or(v.peildatum)), "ter-inzage");
    g.titel = {met_hoofdletter(
        fmt::format("{}: ter inzage {}", analysis::naam_van(dossier), plicht->gedaan ? "gelegd" : "leggen"))};
    g.wie = {"college"};
    g.vindplaats = vindplaats(*plicht->regel, plicht->kring);
    g.bestand = {analysis::plaats_van(dossier, Stap::ter_inzage).file};
    g.klaar = plicht->gedaan.has_value();
    g.open = !g.klaar && is_recent(v, g.datum) && !analysis::dag_van(dossier, Stap::vastgesteld);
    v.inhoud.gebeurtenissen.push_back(std::move(g));
}

void verzamel_regeling(Verzameling& v, const Samenwerking& s) {
    if (!s.vorm.regeling) return;
    for (const Regelingbesluit& besluit : s.vorm.regeling->besluiten) {
        const auto venster = analysis::venster(v.data, s, besluit);
        if (!venster || besluit.soort == Regelingbesluitsoort::opheffen) continue;
        Vensterregel regel = vensterregel(*venster, s, v.peildatum);
        regel.stuk = Cyclusstuk::regeling;
        regel.titel = {fmt::format("ontwerpregeling ({})", label_of(besluit.soort))};
        const bool besloten = besluit.zienswijze && analysis::is_besloten(&*besluit.zienswijze, v.peildatum);
        const Vensterstand stand{besloten || analysis::ligt_vast(besluit, v.peildatum), false};
        const std::string soort = fmt::format("regeling-{}", option_of(besluit.soort).key);
        const std::string moment = std::to_string(year_of(*besluit.ontwerp_ontvangen));
        verzamel_venster(v, *venster, regel, stand, [&](Date dag, std::string_view stap) {
            Gebeurtenis g = gebeurtenis(&s, dag, moment, soort, stap);
            g.stuk = Cyclusstuk::regeling;
            g.soort = {"termijn"};
            g.vindplaats = vindplaats(*venster->regel, venster->kring);
            g.bestand = {at(besluit).file};
            return g;
        });
    }
}

} // namespace

void verzamel_cyclus(Verzameling& verzameling, const Samenwerking& samenwerking) {
    for (const Dossier& dossier : analysis::dossiers(verzameling.data, samenwerking, verzameling.tot)) {
        for (const Termijnstand& stand : analysis::termijnen(verzameling.data, dossier, verzameling.peildatum))
            verzamel_termijn(verzameling, dossier, stand);
        if (dossier.stuk == Cyclusstuk::begroting) continue; // its window is that of the draft
        verzamel_ontwerp(verzameling, dossier);
        verzamel_vergaderdag(verzameling, dossier);
        if (dossier.stuk == Cyclusstuk::ontwerpbegroting) verzamel_ter_inzage(verzameling, dossier);
    }
    verzamel_regeling(verzameling, samenwerking);
}

} // namespace grip::reports
