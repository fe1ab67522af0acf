#include "reports/delen/vooruitblik.hpp"

#include "base/text.hpp"

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
        const bool kan_nog = !venster.voorbij || venster.alsnog;
        if (venster.open && venster.gekomen && kan_nog) result.te_besluiten.push_back(std::move(venster));
    }
    result.toezicht = std::move(inhoud.toezicht);
    return result;
}

/// `commissie 3 december 2026: concept van de kadernota 2028`
Zin in_een_cel(const Gebeurtenis& g) {
    const Zin dag = g.wie.text == "commissie" ? zin("commissie {}", g.datum) : als_zin(g.datum);
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

Zin bij_toezichthouder(const Toezichtdag& dag) { return zin("{}: {} bij de toezichthouder", *dag.raad, dag.stuk); }

} // namespace

Vooruitblikken vooruitblikken(const Stand& stand, const std::vector<const Samenwerking*>& keuze) {
    Vooruitblikken result;
    for (const Samenwerking* s : keuze) result.emplace(s->id, vooruitblik(stand, *s));
    return result;
}

std::optional<Date> raad_voor(const Vensterregel& venster, Date peildatum) {
    if (venster.laatste_raad && *venster.laatste_raad >= peildatum) return venster.laatste_raad;
    return venster.alsnog;
}

std::optional<Zin> volgende_raadsdag(const Vooruitblik& vooruitblik, Date peildatum) {
    if (auto eerst = besluit(vooruitblik, peildatum)) return eerst;
    const auto is_raad = [](const Gebeurtenis& g) { return g.van_raad; };
    const auto found = std::ranges::find_if(vooruitblik.komend, is_raad);
    std::optional<Zin> eerste;
    if (found != vooruitblik.komend.end()) eerste = in_een_cel(*found);
    for (const Toezichtdag& toezicht : vooruitblik.toezicht) {
        const bool eerder = toezicht.raad && (!eerste || *toezicht.raad < found->datum);
        if (eerder) return bij_toezichthouder(toezicht);
    }
    return eerste;
}

std::optional<Zin> raadsdagen(const Vooruitblik& vooruitblik, Date peildatum) {
    auto alle = volgende_raadsdag(vooruitblik, peildatum);
    const auto eerste = alle;
    for (const Toezichtdag& toezicht : vooruitblik.toezicht) {
        if (!toezicht.raad) continue;
        const Zin dag = bij_toezichthouder(toezicht);
        if (dag == eerste) continue;
        alle = alle ? zin("{}; {}", *alle, dag) : dag;
    }
    return alle;
}

} // namespace grip::reports
