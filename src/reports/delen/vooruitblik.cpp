#include "reports/delen/vooruitblik.hpp"

#include "base/text.hpp"
#include "reports/delen/gedeeld.hpp"
#include "reports/delen/kalender/vensterzin.hpp"

#include <algorithm>
#include <optional>
#include <vector>

namespace grip::reports {
namespace {

constexpr int months_ahead = 6;

Vooruitblik vooruitblik(const Stand& stand, const Samenwerking& s) {
    const Date tot = add_months(stand.peildatum, months_ahead);
    Vooruitblik result;
    Kalenderinhoud inhoud = kalenderinhoud(stand, {&s}, tot, false);
    for (Gebeurtenis& g : inhoud.gebeurtenissen) {
        if (g.soort.text == "uitzondering") continue; // of our own findings
        if (g.open && g.datum < stand.peildatum) result.achterstallig.push_back(std::move(g));
        else if (!g.klaar && !g.vervallen && !g.verborgen && g.datum >= stand.peildatum && g.datum <= tot)
            result.komend.push_back(std::move(g));
    }
    for (Vensterregel& venster : inhoud.vensters) {
        const bool kan_nog =
            !venster.voorbij || venster.alsnog || (venster.uiterst_tot && *venster.uiterst_tot >= stand.peildatum);
        if (venster.open && venster.gekomen && kan_nog) result.te_besluiten.push_back(std::move(venster));
    }
    result.toezicht = std::move(inhoud.toezicht);
    return result;
}

Zin dag_van(const Gebeurtenis& g) {
    return g.wie.text == "commissie" ? zin("commissie {}", g.datum) : als_zin(g.datum);
}

Zin op_dag(const Gebeurtenis& g) {
    return zin("{} {}", g.wie.text == "commissie" ? "in de commissie van" : "op", g.datum);
}

/// `commissie 3 december 2026: concept van de kadernota 2028`
Zin in_een_cel(const Gebeurtenis& g) {
    const Zin dag = dag_van(g);
    if (g.soort.text == "raadsbesluit") { // what the raad does with it, the head of the column says
        const std::string titel = in_woorden(g.titel);
        return zin("{}: {}", dag, met_kleine_letter(titel.substr(0, titel.rfind(": "))));
    }
    if (g.soort.text != "bespreking") return zin("{}: {}", dag, met_kleine_letter(in_woorden(g.titel)));
    return g.bespreekt.empty() ? zin("{}: voorbespreking van het bestuur", dag)
                               : zin("{}: {}", dag, met_kleine_letter(g.bespreekt));
}

/// The first raad that can decide on a window, and on what.
std::optional<Zin> besluit(const Vooruitblik& vooruitblik, Date peildatum) {
    std::optional<Date> dag;
    std::vector<Zin> stukken;
    for (const Vensterregel& venster : vooruitblik.te_besluiten) {
        const auto raad = raad_voor(venster, peildatum);
        if (!raad || (dag && *dag < *raad)) continue;
        if (raad != dag) stukken.clear();
        dag = raad;
        stukken.push_back(als_zin(venster.titel));
    }
    if (!dag) return {};
    return zin("{}: {}", *dag, opgesomd(stukken));
}

/// The first of the raad's own days.
const Gebeurtenis* eerste_dag(const Vooruitblik& vooruitblik) {
    const auto found = std::ranges::find_if(vooruitblik.komend, &Gebeurtenis::van_raad);
    return found == vooruitblik.komend.end() ? nullptr : &*found;
}

Raadskans bij_toezichthouder(const Toezichtdag& dag, Date peildatum) {
    const Zin wanneer = dag.raad
                            ? zin("uiterlijk in de raad van {}, bij de toezichthouder, als daar dan niet is besloten",
                                  dag_van_raad(*dag.raad, peildatum))
                            : zin("tot en met {}, bij de toezichthouder, zolang daar niet is besloten", dag.weg.tot);
    return {dag.jaar,
            {},
            wanneer,
            dag.raad.value_or(dag.weg.tot),
            zin("{}.", naar_toezichthouder(dag, zin(" over {}", dag.stuk), als_zin(dag.weg.toezichthouder)))};
}

} // namespace

Vooruitblikken vooruitblikken(const Stand& stand, const std::vector<const Samenwerking*>& keuze) {
    Vooruitblikken result;
    for (const Samenwerking* s : keuze)
        result.emplace(s->id, stand.gedeeld == nullptr ? vooruitblik(stand, *s) : stand.gedeeld->vooruit.at(s->id));
    return result;
}

std::optional<Zin> volgende_raadsdag(const Vooruitblik& vooruitblik, Date peildatum) {
    if (auto eerst = besluit(vooruitblik, peildatum)) return eerst;
    const Gebeurtenis* eerste = eerste_dag(vooruitblik);
    if (eerste == nullptr) return {};
    return in_een_cel(*eerste);
}

std::optional<Zin> raadsdagen(const Vooruitblik& vooruitblik, Date peildatum) {
    auto alle = volgende_raadsdag(vooruitblik, peildatum);
    const auto eerste = alle;
    for (const Toezichtdag& toezicht : vooruitblik.toezicht) {
        if (!toezicht.raad) continue;
        const Zin dag = zin("{}: {}", *toezicht.raad, toezichtraad(toezicht));
        if (eerste && in_woorden(dag) == in_woorden(*eerste)) continue;
        alle = alle ? zin("{}; {}", *alle, dag) : dag;
    }
    return alle;
}

Zin voluit(const Raadskans& kans) {
    if (kans.over.delen.empty()) return kans.zin;
    return zin("{}: {}", kans.over, met_kleine_letter(in_woorden(kans.zin)));
}

std::vector<Raadskans> raadskansen(const Vooruitblik& vooruitblik, Date peildatum) {
    std::vector<Raadskans> kansen;
    for (const Vensterregel& venster : vooruitblik.te_besluiten)
        kansen.push_back({venster.begrotingsjaar, als_zin(Tekst{met_hoofdletter(venster.titel.text)}),
                          wanneer(venster, peildatum), laatste_dag(venster, peildatum),
                          zin("{}.", wie_kan_besluiten(venster, peildatum)), !raad_voor(venster, peildatum)});
    const Gebeurtenis* eerste = kansen.empty() ? eerste_dag(vooruitblik) : nullptr;
    const auto is_eerste = [&](const Toezichtdag& dag) {
        return eerste != nullptr && dag.raad == eerste->datum && eerste->titel == met_hoofdletter(toezichtraad(dag));
    };
    if (eerste != nullptr && std::ranges::none_of(vooruitblik.toezicht, is_eerste))
        kansen.push_back({eerste->begrotingsjaar,
                          {},
                          op_dag(*eerste),
                          eerste->datum,
                          met_hoofdletter(zin("{}.", in_een_cel(*eerste)))});
    for (const Toezichtdag& dag : vooruitblik.toezicht) kansen.push_back(bij_toezichthouder(dag, peildatum));
    return kansen;
}

} // namespace grip::reports
