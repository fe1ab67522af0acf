// What the raad can still take to the supervisor, when the board has decided.
#include "analysis/artikel.hpp"
#include "analysis/naam.hpp"
#include "analysis/raadsagenda.hpp"
#include "analysis/toezichtweg.hpp"
#include "reports/delen/kalender/verzameling.hpp"

namespace grip::reports {
namespace {

/// The last one from the peildatum up to that day, by the calendar of the raad.
std::optional<Date> laatste_raad(const Verzameling& v, Date tot) {
    std::optional<Date> laatste;
    if (!v.data.gemeente.raad) return laatste;
    for (const Raadsvergadering& r : v.data.gemeente.raad->vergaderingen) {
        const bool past = analysis::gaat_door(r, Raadssoort::raad) && r.datum >= v.peildatum && r.datum <= tot;
        if (past && (!laatste || r.datum > *laatste)) laatste = r.datum;
    }
    return laatste;
}

/// Of the raad, about that budget.
Gebeurtenis van_de_raad(const analysis::Dossier& dossier, Date dag, std::string_view stap) {
    const Samenwerking& s = *dossier.samenwerking;
    Gebeurtenis g = gebeurtenis(&s, dag, std::to_string(dossier.jaar.year), soort_van(dossier), stap);
    g.begrotingsjaar = dossier.jaar;
    g.stuk = dossier.stuk;
    g.wie = {"raad"};
    g.bestand = {analysis::plaats_van(dossier, Stap::zienswijze).file};
    return g;
}

Gebeurtenis laatste_dag(const analysis::Dossier& dossier, const Toezichtdag& dag) {
    const analysis::Toezichtweg& weg = dag.weg;
    Gebeurtenis g = van_de_raad(dossier, weg.tot, "toezicht");
    g.soort = {"termijn"};
    g.titel = met_hoofdletter(zin("laatste dag voor een zienswijze bij {} over {}", weg.toezichthouder, dag.stuk));
    g.uiterlijk = weg.tot;
    g.status = analysis::Termijnstatus::verwacht;
    if (!weg.artikel.empty()) g.vindplaats = Tekst{analysis::voluit(weg.artikel)};
    return g;
}

Gebeurtenis raadsdag(const analysis::Dossier& dossier, const Toezichtdag& dag) {
    Gebeurtenis g = van_de_raad(dossier, *dag.raad, "toezicht-raad");
    g.soort = {"raadsdag"};
    g.titel = met_hoofdletter(toezichtraad(dag));
    g.van_raad = true;
    return g;
}

} // namespace

Zin toezichtraad(const Toezichtdag& dag) {
    return zin("laatste raad voor een zienswijze bij {} over {}", dag.weg.toezichthouder, dag.stuk);
}

Zin naar_toezichthouder(const Toezichtdag& dag, const Zin& over, const Zin& bij) {
    return zin("De raad kan tot en met {} een zienswijze{} naar voren brengen bij {}, zolang niet is besloten{}",
               dag.weg.tot, over, bij, dag.raad ? zin("; de laatste raad is {}", *dag.raad) : Zin{});
}

void verzamel_toezicht(Verzameling& v, const analysis::Dossier& dossier) {
    const auto weg = analysis::toezichtweg(v.data, dossier, v.peildatum);
    if (!weg) return;
    const Samenwerking& s = *dossier.samenwerking;
    const Toezichtdag dag{
        {s.id}, s.identiteit.naam,        {analysis::in_zin(s)}, dossier.jaar, analysis::vastgesteld_in_zin(dossier),
        *weg,   laatste_raad(v, weg->tot)};
    v.inhoud.gebeurtenissen.push_back(laatste_dag(dossier, dag));
    if (dag.raad) v.inhoud.gebeurtenissen.push_back(raadsdag(dossier, dag));
    v.inhoud.toezicht.push_back(dag);
}

} // namespace grip::reports
