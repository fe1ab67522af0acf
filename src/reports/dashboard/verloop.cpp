#include "reports/dashboard/verloop.hpp"

#include "analysis/bijdrage.hpp"
#include "analysis/naam.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::reports::dashboard {
namespace {

Jaarreeks::Punt punt(const Geld& geld, int jaar) {
    const auto boekjaar = geld.jaren.find(Jaar{jaar});
    if (boekjaar == geld.jaren.end()) return {jaar, {}};
    if (const auto werkelijk = analysis::bijdrage_uit(boekjaar->second.werkelijk))
        return {jaar, werkelijk->bedrag, true};
    return {jaar, analysis::begrote_bijdrage(geld, Jaar{jaar})};
}

} // namespace

std::optional<Jaarreeks> verloop(const Samenwerking& s) {
    constexpr int most = 10;
    constexpr std::ptrdiff_t least = 3;
    std::vector<Jaarreeks::Punt> punten;
    for (const auto& [jaar, boekjaar] : s.geld.jaren) {
        while (!punten.empty() && punten.back().jaar + 1 < jaar.year) punten.push_back({punten.back().jaar + 1, {}});
        punten.push_back(punt(s.geld, jaar.year));
    }
    while (!punten.empty() && !punten.back().bedrag) punten.pop_back();
    const auto is_known = [](const Jaarreeks::Punt& p) { return p.bedrag.has_value(); };
    punten.erase(punten.begin(), std::ranges::find_if(punten, is_known));
    if (std::ssize(punten) > most) punten.erase(punten.begin(), punten.end() - most);
    const bool negative = std::ranges::any_of(punten, [](const auto& p) { return p.bedrag && p.bedrag->cents < 0; });
    if (negative || std::ranges::count_if(punten, is_known) < least) return std::nullopt;
    return Jaarreeks{fmt::format("Onze bijdrage aan {}", analysis::in_zin(s)), std::move(punten)};
}

} // namespace grip::reports::dashboard
