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

} // namespace

void verzamel_toezicht(Verzameling& v, const analysis::Dossier& dossier) {
    const auto weg = analysis::toezichtweg(v.data, dossier, v.peildatum);
    if (!weg) return;
    const Samenwerking& s = *dossier.samenwerking;
    v.inhoud.toezicht.push_back({{s.id},
                                 s.identiteit.naam,
                                 {analysis::in_zin(s)},
                                 analysis::vastgesteld_in_zin(dossier),
                                 *weg,
                                 laatste_raad(v, weg->tot)});
    Gebeurtenis g = gebeurtenis(&s, weg->tot, std::to_string(dossier.jaar.year), soort_van(dossier), "toezicht");
    g.begrotingsjaar = dossier.jaar;
    g.stuk = dossier.stuk;
    g.soort = {"termijn"};
    g.titel = met_hoofdletter(zin("laatste dag voor een zienswijze bij {} over {}", weg->toezichthouder,
                                  analysis::vastgesteld_in_zin(dossier)));
    g.wie = {"raad"};
    g.uiterlijk = weg->tot;
    g.status = analysis::Termijnstatus::verwacht;
    if (!weg->artikel.empty()) g.vindplaats = Tekst{analysis::voluit(weg->artikel)};
    g.bestand = {analysis::plaats_van(dossier, Stap::zienswijze).file};
    v.inhoud.gebeurtenissen.push_back(std::move(g));
}

} // namespace grip::reports
