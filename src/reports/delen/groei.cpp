#include "reports/delen/groei.hpp"

#include "analysis/kengetallen.hpp"
#include "reports/delen/cijfer.hpp"

namespace grip::reports {

Groei groei(const Normen& normen, Jaar jaar, std::optional<Euro> van, std::optional<Euro> naar) {
    if (!van || !naar) return {};
    return {*naar - *van, analysis::groei(*van, *naar), analysis::groeit_boven_norm(normen, {jaar, *van, *naar})};
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
