#include "base/finding.hpp"

namespace grip {

Tally tally(std::span<const Finding> findings) {
    Tally result;
    for (const Finding& finding : findings) {
        if (!finding.explained.empty()) ++result.verklaard;
        else if (finding.severity == Severity::fout) ++result.fout;
        else if (finding.severity == Severity::waarschuwing) ++result.waarschuwing;
        else ++result.advies;
    }
    return result;
}

void show_to(Lezer lezer, std::vector<Finding>& findings) {
    if (lezer == Lezer::intern) return;
    std::erase_if(findings, [](const Finding& f) { return f.location.confidential() && !is_form(*f.rule); });
    for (Finding& finding : findings) {
        if (!finding.location.confidential()) continue;
        finding.location.path.resize(finding.location.public_path);
        finding.location.end_line = finding.location.end_column = 0; // how long a text is tells of it
        finding.message = finding.rule->title;
        finding.herstel.reset(); // that there is one tells of it
        finding.hint = "Deze plaats is vertrouwelijk; `--intern` toont de hele melding.";
    }
}

} // namespace grip
