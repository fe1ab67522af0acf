#include "reports/delen/bevindingen.hpp"

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

std::vector<Bevinding> show(std::vector<const Finding*> found) {
    std::ranges::stable_sort(found, graver);
    std::vector<Bevinding> bevindingen;
    for (const Finding* finding : found) bevindingen.push_back(make(*finding));
    return bevindingen;
}

} // namespace

std::span<const Finding> findings_over(const Stand& stand, std::string_view samenwerking) {
    const auto first = std::ranges::lower_bound(stand.findings, samenwerking, {}, &Finding::about);
    const auto last = std::ranges::upper_bound(first, stand.findings.end(), samenwerking, {}, &Finding::about);
    return {first, last};
}

std::vector<Bevinding> bevindingen_over(const Stand& stand, std::string_view samenwerking) {
    std::vector<const Finding*> found;
    for (const Finding& finding : findings_over(stand, samenwerking)) found.push_back(&finding);
    return show(std::move(found));
}

std::vector<Bevinding> bevindingen_in(const Stand& stand, const Vergadering& vergadering) {
    const std::string file = at(vergadering).file;
    std::vector<const Finding*> found;
    for (const Finding& finding : findings_over(stand, vergadering.samenwerking.id)) {
        if (finding.location.file == file) found.push_back(&finding);
    }
    return show(std::move(found));
}

std::vector<Bevinding> bevindingen_van(const Stand& stand, std::string_view groep) {
    std::vector<const Finding*> found;
    for (const Finding& finding : stand.findings) {
        if (finding.rule->id.starts_with(groep)) found.push_back(&finding);
    }
    return show(std::move(found));
}

Telling tel(const Stand& stand, std::string_view samenwerking) {
    const Tally tally = grip::tally(findings_over(stand, samenwerking));
    std::vector<std::string> parts;
    if (tally.fout > 0) parts.push_back(counted(tally.fout, "fout", "fouten"));
    if (tally.waarschuwing > 0) parts.push_back(counted(tally.waarschuwing, "waarschuwing", "waarschuwingen"));
    if (tally.advies > 0) parts.push_back(counted(tally.advies, "advies", "adviezen"));
    if (tally.verklaard > 0) parts.push_back(counted(tally.verklaard, "verklaard", "verklaard"));
    const std::string tekst = parts.empty() ? "geen" : fmt::format("{}", fmt::join(parts, ", "));
    return {{tally.fout}, {tally.waarschuwing}, {tally.advies}, {tally.verklaard}, {tekst}};
}

} // namespace grip::reports
