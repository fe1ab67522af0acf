#include "base/finding.hpp"

namespace grip {

Finding voor(Lezer lezer, Finding finding) {
    if (lezer == Lezer::intern || !finding.location.confidential()) return finding;
    finding.location.path.resize(finding.location.public_path);
    finding.message = finding.rule->title;
    finding.hint = "Deze plaats is vertrouwelijk; `--intern` toont de hele melding.";
    return finding;
}

} // namespace grip
