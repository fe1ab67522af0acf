#include "analysis/feestdagen.hpp"
#include "base/text.hpp"
#include "reports/delen/kalender/verzameling.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::reports {
namespace {

using analysis::Dossier;
using analysis::Termijnstand;
using analysis::Termijnstatus;

Gebeurtenis over(const Dossier& dossier, Date datum, std::string_view stap) {
    Gebeurtenis g =
        gebeurtenis(dossier.samenwerking, datum, std::to_string(dossier.jaar.year), soort_van(dossier), stap);
    g.begrotingsjaar = dossier.jaar;
    g.stuk = dossier.stuk;
    g.soort = {"termijn"};
    g.over = analysis::naam_van(dossier);
    return g;
}

/// A budget that has yet to be adopted must also be sent within so many weeks after that.
std::string ook_na_vaststelling(const Register& data, const Dossier& dossier, Stap stap) {
    if (analysis::dag_van(dossier, Stap::vastgesteld)) return {};
    for (const Termijnregel& regel : data.termijnen->termijnen) {
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
        return fmt::format(
            "laatste dag om naar {} te sturen{}", analysis::voor_kring(data.termijnen->toezichthouder, stand.kring),
            stand.grond == analysis::Grond::vergadering ? std::string{}
                                                        : ook_na_vaststelling(data, dossier, stand.stap));
    default: return fmt::format("laatste dag voor: {}", label_of(stand.stap));
    }
}

std::string_view van_waar(const Termijnstand& stand) {
    switch (stand.grond) {
    case analysis::Grond::geregistreerd: return "";
    case analysis::Grond::vergadering: return ", gerekend vanaf de vergadering";
    case analysis::Grond::aanbieding: return ", gerekend vanaf de aanbieding";
    case analysis::Grond::uiterste: return ", want later kan het bestuur niet op tijd vaststellen";
    case analysis::Grond::toezending: return ", want later kan het niet op tijd naar de toezichthouder";
    }
    return "";
}

/// Of days that far ahead the decree is not known yet.
std::string voorbehoud(const Register& data, const Termijnstand& stand) {
    if (stand.eigen || !stand.regel->termijn) return {};
    const std::string zegt = analysis::gelijkstelling_onbekend(data, *stand.regel->termijn, *stand.uiterlijk);
    return zegt.empty() ? zegt : fmt::format(" ({})", zegt);
}

void verzamel_termijn(Verzameling& v, const Dossier& dossier, const Termijnstand& stand) {
    if (!stand.uiterlijk || stand.stap == Stap::zienswijze) return;
    // what was due when we did not take part, nobody owed us
    if (stand.status == Termijnstatus::niet_geregistreerd &&
        !analysis::doen_mee(v.data, *dossier.samenwerking, *stand.uiterlijk))
        return;
    Gebeurtenis g = over(dossier, *stand.uiterlijk, option_of(stand.stap).key);
    g.uiterlijk = stand.uiterlijk;
    g.status = stand.status;
    if (stand.te_laat) g.dagen_te_laat = Aantal::of(*stand.te_laat);
    g.vindplaats = vindplaats(stand.regel, stand.kring);
    g.titel =
        als_zin(met_hoofdletter(fmt::format("{}: {}{}{}", analysis::naam_van(dossier), wat(v.data, dossier, stand),
                                            van_waar(stand), voorbehoud(v.data, stand))));
    if (voorbehoud(v.data, stand).empty()) g.stap = stand.stap;
    g.toezichthouder = analysis::voor_kring(v.data.termijnen->toezichthouder, stand.kring);
    g.wie = {"bestuur"};
    g.bestand = {analysis::plaats_van(dossier, stand.stap).file};
    const bool todo = stand.status == Termijnstatus::verwacht || stand.status == Termijnstatus::niet_geregistreerd;
    g.open = todo && is_recent(v, g.datum);
    g.klaar = stand.gedaan.has_value();
    v.inhoud.gebeurtenissen.push_back(std::move(g));
}

/// A meeting of which there is no file.
void verzamel_vergaderdag(Verzameling& v, const Dossier& dossier) {
    const Verloop* verloop = dossier.verloop;
    if (dossier.vergadering != nullptr || verloop == nullptr || !verloop->ab_datum) return;
    Gebeurtenis g = over(dossier, *verloop->ab_datum, "vergadering");
    g.soort = {"vergadering"};
    g.titel = als_zin(met_hoofdletter(fmt::format("{}: het bestuur vergadert erover", analysis::naam_van(dossier))));
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
    g.titel = als_zin(met_hoofdletter(
        fmt::format("{}: ter inzage {}", analysis::naam_van(dossier), plicht->gedaan ? "gelegd" : "leggen")));
    g.wie = {"college"};
    g.vindplaats = vindplaats(plicht->regel, plicht->kring);
    g.bestand = {analysis::plaats_van(dossier, Stap::ter_inzage).file};
    g.klaar = plicht->gedaan.has_value();
    g.open = !g.klaar && is_recent(v, g.datum) && !analysis::dag_van(dossier, Stap::vastgesteld);
    v.inhoud.gebeurtenissen.push_back(std::move(g));
}

/// Nothing of the cycle is followed: its form alone tells which days the law sets. Those to come, for what is past nobody wrote
/// down.
void verzamel_wettelijke_dagen(Verzameling& v, const Samenwerking& s) {
    for (int jaar = year_of(v.peildatum) - 1; jaar <= year_of(v.tot) + 1; ++jaar) {
        for (const Dossier& dossier : analysis::dossiers(v.data, s, Jaar{jaar})) {
            for (const Termijnstand& stand : analysis::termijnen(v.data, dossier, v.peildatum)) {
                if (stand.status == Termijnstatus::verwacht) verzamel_termijn(v, dossier, stand);
            }
        }
    }
}

} // namespace

void verzamel_cyclus(Verzameling& verzameling, const Samenwerking& samenwerking) {
    for (const Dossier& dossier : analysis::dossiers(verzameling.data, samenwerking, verzameling.tot)) {
        for (const Termijnstand& stand : analysis::termijnen(verzameling.data, dossier, verzameling.peildatum))
            verzamel_termijn(verzameling, dossier, stand);
        if (dossier.stuk == Cyclusstuk::begroting) continue; // its window is that of the draft
        verzamel_toezicht(verzameling, dossier);
        verzamel_venster(verzameling, dossier);
        verzamel_vergaderdag(verzameling, dossier);
        if (dossier.stuk == Cyclusstuk::ontwerpbegroting) verzamel_ter_inzage(verzameling, dossier);
    }
    const bool uit_de_vorm = !analysis::is_gevolgd(samenwerking, verzameling.peildatum) &&
                             samenwerking.identiteit.status == Status::actief &&
                             analysis::heeft_cyclus(verzameling.data, samenwerking);
    if (uit_de_vorm) verzamel_wettelijke_dagen(verzameling, samenwerking);
    verzamel_andere_vensters(verzameling, samenwerking);
}

} // namespace grip::reports
