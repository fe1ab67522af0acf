#include "reports/dashboard/vooruitblik.hpp"

#include <algorithm>

namespace grip::reports {
namespace {

constexpr int months_ahead = 6;

Vooruitblik vooruitblik(const Stand& stand, const Samenwerking& s) {
    const Date tot = add_months(stand.peildatum, months_ahead);
    Vooruitblik result;
    for (Gebeurtenis& g : kalenderinhoud(stand, {&s}, tot, false).gebeurtenissen) {
        if (g.open && g.datum < stand.peildatum) result.achterstallig.push_back(std::move(g));
        else if (!g.klaar && !g.vervallen && g.datum >= stand.peildatum && g.datum <= tot)
            result.komend.push_back(std::move(g));
    }
    return result;
}

} // namespace

Vooruitblikken vooruitblikken(const Stand& stand, const std::vector<const Samenwerking*>& keuze) {
    Vooruitblikken result;
    for (const Samenwerking* s : keuze) result.emplace(s->id, vooruitblik(stand, *s));
    return result;
}

Zin volgende_raadsdag(const Vooruitblik& vooruitblik) {
    const auto& komend = vooruitblik.komend;
    const auto is_raad = [](const Gebeurtenis& g) { return g.van_raad || g.wie.text == "raad"; };
    const auto found = std::ranges::find_if(komend, is_raad);
    if (found == komend.end()) return als_zin("geen bekend");
    return zin("{}: {}", found->datum, found->titel);
}

} // namespace grip::reports
