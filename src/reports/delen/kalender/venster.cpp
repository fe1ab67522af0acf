// The windows for a zienswijze, and the days in them on which somebody must act.
#include "analysis/feestdagen.hpp"
#include "analysis/zienswijzen.hpp"
#include "base/text.hpp"
#include "reports/delen/groei.hpp"
#include "reports/delen/kalender/verzameling.hpp"

#include <fmt/format.h>

namespace grip::reports {
namespace {

using analysis::Planning;
using analysis::Termijnstatus;
using analysis::Venster;

/// What must be said of a raad: that it is not on the day that was asked for, or on what it depends.
std::optional<Tekst> wat_erbij_hoort(const Venster& venster, const analysis::Raadsmoment& moment) {
    std::vector<std::string> delen;
    if (moment.planning == Planning::gevraagd && moment.tot < venster.dagen.laatste())
        delen.emplace_back("voor de dag die het bestuur noemt");
    if (moment.planning != Planning::gevraagd && venster.dagen.gevraagd && *venster.dagen.gevraagd < moment.tot)
        delen.emplace_back("het bestuur vroeg eerder");
    if (moment.planning == Planning::uiterst && !venster.aangeboden)
        delen.emplace_back("alleen als het ontwerp dan nog niet is aangeboden");
    if (moment.planning == Planning::uiterst && venster.antwoord_moet_nog)
        delen.emplace_back("het bestuur moet dan nog antwoorden");
    if (moment.krap) delen.emplace_back("dat is krap: zorg dat de zienswijze nog op tijd aankomt");
    if (delen.empty()) return {};
    return Tekst{fmt::format("{}", fmt::join(delen, "; "))};
}

void zet_moment(Vensterregel& regel, const analysis::Raadsmoment& moment, Date peildatum) {
    regel.laatste_raad = moment.raad->datum;
    if (moment.commissie != nullptr) regel.commissie = moment.commissie->datum;
    regel.aanleveren = moment.aanleveren;
    regel.raad_voorbij = *regel.laatste_raad < peildatum && !regel.voorbij;
    const Date klaar = regel.aanleveren.value_or(*regel.laatste_raad);
    regel.inleveren_voorbij = klaar < peildatum && *regel.laatste_raad >= peildatum;
    const Date begin = std::max(peildatum, regel.van.value_or(peildatum));
    if (regel.van && klaar >= begin) regel.dagen = Aantal::of((klaar - begin).count());
}

std::string_view woord_van(const Venster& venster) { return analysis::zienswijzewoord(venster.dagen.regel != nullptr); }

/// A raad that is planned for an earlier day than the last is not the last that can decide.
std::string raad_is(const Venster& venster) {
    if (analysis::is_zekere_dag(venster)) return "laatste raad waarmee een zienswijze zeker op tijd is";
    return fmt::format("{}raad die over een {} kan besluiten", venster.tot < venster.dagen.laatste() ? "" : "laatste ",
                       woord_van(venster));
}

Vensterregel vensterregel(const Venster& venster, const Samenwerking& samenwerking, Date peildatum) {
    Vensterregel regel;
    regel.samenwerking = {samenwerking.id};
    regel.naam = samenwerking.identiteit.naam;
    regel.van = venster.van;
    regel.tot = venster.tot;
    regel.gevraagd_tot = venster.dagen.gevraagd;
    regel.zeker_tot = venster.dagen.zeker;
    regel.uiterst_tot = venster.dagen.uiterst;
    regel.nog_later = venster.dagen.uiterst && venster.dagen.uiterst != venster.dagen.zeker;
    regel.gekomen = venster.van && *venster.van <= peildatum;
    regel.geen_termijn = venster.dagen.regel == nullptr;
    regel.ontvangst = venster.ontvangst;
    regel.bestuursdag = venster.planning == Planning::gevraagd;
    regel.zekere_dag = analysis::is_zekere_dag(venster);
    regel.raad_is = {raad_is(venster)};
    regel.voorbij = venster.tot < peildatum;
    if (venster.moment) regel.zegt = wat_erbij_hoort(venster, *venster.moment);
    if (venster.alsnog) {
        regel.alsnog = venster.alsnog->raad->datum;
        regel.alsnog_zegt = wat_erbij_hoort(venster, *venster.alsnog);
    }
    regel.agenda_onbekend = !venster.agenda_bekend;
    regel.geen_raad = !venster.moment && venster.agenda_bekend && !regel.voorbij;
    if (venster.moment) zet_moment(regel, *venster.moment, peildatum);
    return regel;
}

/// From where a window comes, and what became of it so far.
struct Herkomst {
    const Samenwerking& samenwerking;
    std::string moment; ///< of its names
    std::string soort;  ///< of its names
    std::string bestand;
    bool besloten;       ///< by the raad, or nothing is left to decide on, or this reader may not know whether there is
    bool geagendeerd;    ///< a meeting of the raad about it is registered, and still to come
    bool achtergehouden; ///< the zienswijze is not for this reader: whether it is done is not told
};

bool is_achtergehouden(const Zienswijze* zienswijze) { return zienswijze != nullptr && zienswijze->origin.withheld; }

Gebeurtenis vensterdag(const Venster& venster, const Vensterregel& regel, const Herkomst& herkomst, Date dag,
                       std::string_view stap) {
    Gebeurtenis g = gebeurtenis(&herkomst.samenwerking, dag, herkomst.moment, herkomst.soort, stap);
    g.begrotingsjaar = regel.begrotingsjaar;
    g.stuk = regel.stuk;
    g.over = regel.titel.text;
    g.vindplaats = vindplaats(venster.dagen.regel, venster.dagen.kring);
    g.bestand = {herkomst.bestand};
    g.klaar = herkomst.besloten && !herkomst.achtergehouden;
    return g;
}

/// What that day is.
std::string naam_van(const Venster& venster) {
    switch (venster.planning) {
    case Planning::gevraagd:
        if (venster.tot != venster.dagen.gevraagd)
            return fmt::format("laatste dag voor een {}, voordat het ontwerp wordt aangeboden", woord_van(venster));
        return fmt::format("laatste dag voor een {} (dag die het bestuur noemt)", woord_van(venster));
    case Planning::zeker:
        return analysis::is_zekere_dag(venster) ? "laatste dag waarop een zienswijze zeker op tijd is"
                                                : "laatste dag voor een zienswijze";
    case Planning::uiterst: break;
    }
    return venster.aangeboden ? "laatste dag voor een zienswijze"
                              : "laatste dag voor een zienswijze, als het ontwerp dan nog niet is aangeboden";
}

/// The term for the draft of a regeling is one of law that runs forward.
std::string voorbehoud(const Register& data, const Venster& venster, const Vensterregel& regel) {
    if (regel.stuk != Cyclusstuk::regeling) return {};
    const std::string zegt = analysis::gelijkstelling_onbekend(data, *venster.dagen.regel->termijn, venster.tot);
    return zegt.empty() ? zegt : fmt::format(" ({})", zegt);
}

Gebeurtenis einde(const Verzameling& v, const Venster& venster, const Vensterregel& regel, const Herkomst& herkomst) {
    Gebeurtenis g = vensterdag(venster, regel, herkomst, venster.tot, "zienswijze");
    g.soort = {"termijn"};
    g.stap = Stap::zienswijze;
    g.titel = als_zin(met_hoofdletter(
        fmt::format("{}: {}{}", regel.titel.text, naam_van(venster), voorbehoud(v.data, venster, regel))));
    g.wie = {"raad"};
    g.uiterlijk = venster.tot;
    g.open = regel.open;
    if (!herkomst.besloten)
        g.status = venster.tot < v.peildatum ? Termijnstatus::niet_geregistreerd : Termijnstatus::verwacht;
    return g;
}

struct Raadsdag {
    Date dag;
    std::string_view stap;
    std::string_view wie;
    bool open;
    Zin wat;
};

std::string tussen_haken(const std::optional<Tekst>& zegt) { return zegt ? fmt::format(" ({})", zegt->text) : ""; }

std::vector<Raadsdag> raadsdagen(const Vensterregel& regel, bool geagendeerd) {
    std::vector<Raadsdag> dagen;
    if (!regel.laatste_raad) return dagen;
    const bool kan_nog = regel.open && !regel.voorbij;
    if (regel.aanleveren)
        dagen.push_back(
            {*regel.aanleveren, "aanleveren", "college", kan_nog && !geagendeerd,
             zin("uiterlijk inleveren voor de {} van {}{}", regel.commissie ? "commissie" : "raad",
                 regel.commissie.value_or(*regel.laatste_raad), regel.aanleveren_vrij ? " (een vrije dag)" : "")});
    dagen.push_back(
        {*regel.laatste_raad, "raad", "raad", kan_nog, als_zin(regel.raad_is.text + tussen_haken(regel.zegt))});
    if (regel.alsnog)
        dagen.push_back({*regel.alsnog, "alsnog", "raad", regel.open,
                         zin("raad die nog kan besluiten{}", tussen_haken(regel.alsnog_zegt))});
    return dagen;
}

void add(Verzameling& v, const Venster& venster, Vensterregel regel, const Herkomst& herkomst) {
    regel.open = !herkomst.besloten && is_recent(v, venster.tot);
    if (!regel.open) regel.alsnog.reset();
    regel.aanleveren_vrij = regel.aanleveren && !analysis::is_werkdag(v.data, *regel.aanleveren);
    v.inhoud.vensters.push_back(regel);
    // when the board has met there is nothing left to decide; that nothing was registered, is told apart
    if (venster.dagen.uiterst.value_or(v.peildatum) < v.peildatum) v.inhoud.vensters.back().open = false;
    v.inhoud.gebeurtenissen.push_back(einde(v, venster, regel, herkomst));
    for (const Raadsdag& dag : raadsdagen(regel, herkomst.geagendeerd)) {
        Gebeurtenis g = vensterdag(venster, regel, herkomst, dag.dag, dag.stap);
        g.soort = {"raadsdag"};
        g.titel = zin("{}: {}", met_hoofdletter(regel.titel.text), dag.wat);
        g.wie = {std::string{dag.wie}};
        g.van_raad = true;
        g.open = dag.open;
        v.inhoud.gebeurtenissen.push_back(std::move(g));
    }
}

/// What a change adds to our contribution, or what a draft budget makes of it; none when it is not known.
std::optional<Zin> kosten(const Register& data, const analysis::Dossier& dossier) {
    if (dossier.wijziging != nullptr && dossier.wijziging->bedrag) {
        const Euro bedrag = *dossier.wijziging->bedrag;
        if (bedrag.cents == 0) return als_zin("onze bijdrage blijft gelijk");
        return bedrag.cents > 0 ? zin("onze bijdrage stijgt {}", bedrag)
                                : zin("onze bijdrage daalt {}", Euro{-bedrag.cents});
    }
    if (dossier.stuk != Cyclusstuk::ontwerpbegroting) return {};
    for (const Jaarbijdrage& j : jaarbijdragen(data, *dossier.samenwerking, dossier.jaar)) {
        if (j.jaar != dossier.jaar || !j.bijdrage.waarde || j.herkomst) continue;
        const Zin wordt = zin("onze bijdrage wordt {}", *j.bijdrage.waarde);
        return j.groei.verschil ? zin("{}, {}", wordt, *j.groei.verschil) : wordt;
    }
    return {};
}

} // namespace

Vensterregel vensterregel(const Venster& venster, const analysis::Dossier& dossier, Date peildatum) {
    Vensterregel regel = vensterregel(venster, *dossier.samenwerking, peildatum);
    regel.begrotingsjaar = dossier.jaar;
    regel.stuk = dossier.stuk;
    regel.titel = {analysis::naam_van(dossier)};
    return regel;
}

void verzamel_venster(Verzameling& v, const analysis::Dossier& dossier) {
    const auto venster = analysis::venster(v.data, dossier, v.peildatum);
    if (!venster) return;
    const Vergadering* vergadering = dossier.vergadering;
    Vensterregel regel = vensterregel(*venster, dossier, v.peildatum);
    if (dossier.wijziging != nullptr) regel.onderwerp = dossier.wijziging->omschrijving;
    regel.kosten = kosten(v.data, dossier);
    const bool geagendeerd =
        vergadering != nullptr && vergadering->raadsbehandeling.value_or(Date::min()) >= v.peildatum;
    add(v, *venster, std::move(regel),
        {*dossier.samenwerking, std::to_string(dossier.jaar.year), soort_van(dossier),
         analysis::plaats_van(dossier, Stap::zienswijze).file,
         analysis::is_besloten(analysis::zienswijze_van(dossier), v.peildatum), geagendeerd,
         is_achtergehouden(analysis::zienswijze_van(dossier))});
}

void verzamel_andere_vensters(Verzameling& v, const Samenwerking& s) {
    for (const LosseZienswijze& losse : s.raadscyclus.zienswijzen) {
        const auto venster = analysis::venster(v.data, s, losse, v.peildatum);
        if (!venster) continue;
        Vensterregel regel = vensterregel(*venster, s, v.peildatum);
        regel.stuk = Cyclusstuk::zienswijzen;
        regel.titel = losse.onderwerp.value_or(Tekst{"zienswijze buiten de cyclus"});
        add(v, *venster, std::move(regel),
            {s, std::to_string(year_of(losse.ontvangen.value_or(venster->tot))), naam_voor_uid(losse), at(losse).file,
             analysis::is_besloten(&losse.zienswijze, v.peildatum), false, false});
    }
    if (!s.vorm.regeling) return;
    for (const Regelingbesluit& besluit : s.vorm.regeling->besluiten) {
        const auto venster = analysis::venster(v.data, s, besluit, v.peildatum);
        if (!venster) continue;
        Vensterregel regel = vensterregel(*venster, s, v.peildatum);
        regel.stuk = Cyclusstuk::regeling;
        regel.titel = {fmt::format("ontwerpregeling ({})", label_of(besluit.soort))};
        const bool besloten = besluit.zienswijze && analysis::is_besloten(&*besluit.zienswijze, v.peildatum);
        add(v, *venster, std::move(regel),
            {s, std::to_string(year_of(*besluit.ontwerp_ontvangen)),
             fmt::format("regeling-{}", option_of(besluit.soort).key), at(besluit).file,
             besloten || analysis::ligt_vast(besluit, v.peildatum), false,
             is_achtergehouden(besluit.zienswijze ? &*besluit.zienswijze : nullptr)});
    }
}

} // namespace grip::reports
