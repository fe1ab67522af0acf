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

Finding voor(Lezer lezer, Finding finding) {
    if (lezer == Lezer::intern || !finding.location.confidential()) return finding;
    finding.location.path.resize(finding.location.public_path);
    finding.message = finding.rule->title;
    finding.hint = "Deze plaats is vertrouwelijk; `--intern` toont de hele melding.";
    return finding;
}

} // namespace grip
