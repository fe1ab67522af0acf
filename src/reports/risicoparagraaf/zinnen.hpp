// The outcome of the risk paragraph in sentences.
#pragma once

#include "reports/risicoparagraaf/view.hpp"

namespace grip::reports {

/// What is enough, and what stands against it; empty when no risk counts.
Zin kernzin(const Risicoparagraaf& view, const Risiconormen& normen, const std::vector<analysis::Risicopost>& posten);

Zin zin_zonder(const ZonderMaatregelen& zonder);

} // namespace grip::reports
