// The outcome of the risk paragraph in sentences.
#pragma once

#include "reports/risicoparagraaf/view.hpp"

namespace grip::reports {

/// What is enough, and what stands against it; empty when no risk counts.
Zin kernzin(const Risicoparagraaf& view, const Risiconormen& normen, const std::vector<analysis::Risicopost>& posten);

/// What confidential risks do to this paper; none when there are none.
std::optional<Zin> over_vertrouwelijke(const std::optional<Verborgenheid>& verborgen, std::int64_t aantal);

/// Which norms in use are not of the municipality itself; none when all are.
std::optional<Zin> over_gebruikelijke(const Risiconormen& normen, bool zekerheid_gevraagd,
                                      const std::vector<analysis::Risicopost>& posten);

/// `Meegeteld zijn drie risico's van het Warmtebedrijf, alsof de oprichting doorgaat.`
std::optional<Zin> over_oprichting(const std::vector<analysis::Risicopost>& posten);

/// What leaving may still cost, where that is in no risk: a sentence each.
std::vector<Opmerking> open_uittreedsommen(const Register& data);

Zin zin_zonder(const ZonderMaatregelen& zonder);

} // namespace grip::reports
