#include "reports/oplegnotitie/bespreking.hpp"

#include "reports/delen/bevindingen.hpp"
#include "reports/oplegnotitie/punt.hpp"

#include <algorithm>
#include <array>

namespace grip::reports {
namespace {

/// Until when the raad can speak is told with each item.
bool staat_bij_punt(const Rule& rule) {
    return std::ranges::any_of(std::array{"wgr/zienswijze", "wgr/reactietermijn", "raad/laatste-raad",
                                          "raad/geen-vergadering", "raad/venster", "richtlijn/"},
                               [&](const char* begin) { return rule.id.starts_with(begin); });
}

} // namespace

std::optional<Zin> wanneer(const analysis::Raadsweg& weg, const Vergadering& vergadering) {
    std::vector<Zin> delen;
    if (weg.commissie) delen.push_back(zin("commissie {}", *weg.commissie));
    const bool besluit = std::ranges::any_of(vergadering.agenda, vraagt_besluit);
    if (weg.raad) delen.push_back(zin("{}raad {}", besluit ? "besluit " : "", *weg.raad));
    if (delen.empty() && vergadering.raadsbehandeling)
        delen.push_back(zin("raad of commissie {}", *vergadering.raadsbehandeling));
    if (delen.empty()) return {};
    return aaneen(delen, ", ");
}

std::vector<Opmerking> opvallend(const Stand& stand, const Bijeenkomst& b) {
    std::vector<Zin> zinnen;
    const auto add = [&](const Zin& zin) {
        if (!zin.delen.empty() && std::ranges::find(zinnen, zin) == zinnen.end()) zinnen.push_back(zin);
    };
    const std::string file = at(b.vergadering).file;
    const auto over = findings_over(stand, b.samenwerking.id);
    for (const Finding& finding : over) {
        if (finding.location.file == file && finding.explained.empty() && !staat_bij_punt(*finding.rule))
            add(finding.zin);
    }
    for (const Finding& finding : over) {
        const bool telt = finding.severity != Severity::advies && finding.explained.empty();
        if (telt && finding.rule->id.starts_with("wgr/") && !staat_bij_punt(*finding.rule)) add(finding.zin);
    }
    std::vector<Opmerking> result;
    for (Zin& zin : zinnen) result.push_back({std::move(zin)});
    return result;
}

} // namespace grip::reports
