#include "reports/delen/vooruitblik.hpp"

#include <algorithm>

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
        else if (!g.klaar && !g.vervallen && g.datum >= stand.peildatum && g.datum <= tot)
            result.komend.push_back(std::move(g));
    }
    for (Vensterregel& venster : inhoud.vensters) {
        const bool kan_nog = !venster.voorbij || venster.alsnog;
        if (venster.open && venster.gekomen && kan_nog) result.te_besluiten.push_back(std::move(venster));
    }
    return result;
}

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
    std::optional<Date> dag;
    std::vector<Zin> stukken;
    for (const Vensterregel& venster : vooruitblik.te_besluiten) {
        const auto raad = raad_voor(venster, peildatum);
        if (!raad) continue;
        if (!dag || *raad < *dag) stukken.clear();
        if (!dag || *raad <= *dag) {
            dag = raad;
            stukken.push_back(als_zin(venster.titel));
        }
    }
    if (dag) return zin("{}: {}", *dag, opgesomd(stukken));
    const auto is_raad = [](const Gebeurtenis& g) { return g.van_raad || g.wie.text == "raad"; };
    const auto found = std::ranges::find_if(vooruitblik.komend, is_raad);
    if (found == vooruitblik.komend.end()) return {};
    if (found->soort.text == "bespreking") return zin("{}: voorbespreking van het bestuur", found->datum);
    return zin("{}: {}", found->datum, found->titel);
}

} // namespace grip::reports
