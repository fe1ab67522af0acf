#include "reports/bevindingen.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::reports {
namespace {

Bevinding make(const Finding& finding) {
    Bevinding bevinding{{std::string{name(finding.severity)}},
                        {finding.message},
                        {finding.hint},
                        {finding.location.file},
                        {finding.location.line},
                        {std::string{finding.rule->id}},
                        {}};
    if (!finding.explained.empty()) bevinding.verklaard = Tekst{finding.explained};
    return bevinding;
}

/// Explained last, for nothing needs to be done about them.
bool graver(const Finding* a, const Finding* b) {
    const auto rank = [](const Finding& f) { return std::pair{!f.explained.empty(), -static_cast<int>(f.severity)}; };
    return rank(*a) < rank(*b);
}

void add_part(std::vector<std::string>& parts, Aantal number, std::string_view one, std::string_view more) {
    if (number.scaled > 0) parts.push_back(fmt::format("{} {}", number.scaled, number.scaled == 1 ? one : more));
}

} // namespace

std::vector<Bevinding> bevindingen_over(const Stand& stand, std::string_view samenwerking) {
    std::vector<const Finding*> found;
    for (const Finding& finding : stand.findings) {
        if (finding.about == samenwerking) found.push_back(&finding);
    }
    std::ranges::stable_sort(found, graver);
    std::vector<Bevinding> bevindingen;
    for (const Finding* finding : found) bevindingen.push_back(make(*finding));
    return bevindingen;
}

Telling tel(const Stand& stand, std::string_view samenwerking) {
    Telling telling;
    for (const Finding& finding : stand.findings) {
        if (finding.about != samenwerking) continue;
        if (!finding.explained.empty()) ++telling.verklaard.scaled;
        else if (finding.severity == Severity::fout) ++telling.fout.scaled;
        else if (finding.severity == Severity::waarschuwing) ++telling.waarschuwing.scaled;
        else ++telling.advies.scaled;
    }
    std::vector<std::string> parts;
    add_part(parts, telling.fout, "fout", "fouten");
    add_part(parts, telling.waarschuwing, "waarschuwing", "waarschuwingen");
    add_part(parts, telling.advies, "advies", "adviezen");
    add_part(parts, telling.verklaard, "verklaard", "verklaard");
    telling.tekst.text = parts.empty() ? "geen" : fmt::format("{}", fmt::join(parts, ", "));
    return telling;
}

} // namespace grip::reports
