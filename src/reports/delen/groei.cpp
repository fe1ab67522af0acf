#include "reports/delen/groei.hpp"

#include "analysis/kengetallen.hpp"
#include "reports/delen/cijfer.hpp"

namespace grip::reports {

Groei groei(const Normen& normen, Jaar jaar, std::optional<Euro> van, std::optional<Euro> naar) {
    if (!van || !naar) return {};
    const auto index = normen.indexering.find(jaar);
    const Percentage norm = index == normen.indexering.end() ? normen.bijdrage_stijging : index->second;
    const bool boven = van->cents > 0 && exceeds(*naar - *van, norm, *van);
    return {*naar - *van, analysis::groei(*van, *naar), boven};
}

std::vector<Jaarbijdrage> jaarbijdragen(const Normen& normen, const Geld& geld, Jaar jaar) {
    constexpr int jaren_vooruit = 3;
    std::vector<Jaarbijdrage> result;
    auto vorig = cijfer(geld, Jaar{jaar.year - 2}, false, &Jaarcijfers::bijdrage).waarde;
    for (Jaar j{jaar.year - 1}; j.year <= jaar.year + jaren_vooruit; ++j.year) {
        result.push_back({j, cijfer(geld, j, false, &Jaarcijfers::bijdrage), {}});
        result.back().groei = groei(normen, j, vorig, result.back().bijdrage.waarde);
        vorig = result.back().bijdrage.waarde;
    }
    return result;
}

} // namespace grip::reports
