#include "analysis/bijdrage.hpp"

namespace grip::analysis {

std::optional<Euro> begrote_bijdrage(const Geld& geld, Jaar jaar) {
    const auto found = geld.jaren.find(jaar);
    if (found == geld.jaren.end()) return {};
    const auto& cijfers = found->second.*begrote_versie(found->second, &Jaarcijfers::bijdrage);
    return cijfers && cijfers->bijdrage ? cijfers->bijdrage->value : std::nullopt;
}

std::optional<Stijging> stijging(const Geld& geld, Jaar jaar) {
    const auto van = begrote_bijdrage(geld, Jaar{jaar.year - 1});
    const auto naar = begrote_bijdrage(geld, jaar);
    if (!van || !naar || van->cents <= 0) return {};
    return Stijging{jaar, *van, *naar};
}

std::optional<Percentage> index_van(const Normen& normen, Jaar jaar) {
    const auto found = normen.indexering.find(jaar);
    return found == normen.indexering.end() ? std::nullopt : std::optional{found->second};
}

bool groeit_boven_norm(const Normen& normen, const Stijging& stijging) {
    const Percentage norm = index_van(normen, stijging.jaar).value_or(normen.bijdrage_stijging);
    return stijging.van.cents > 0 && exceeds(stijging.naar - stijging.van, norm, stijging.van);
}

} // namespace grip::analysis
