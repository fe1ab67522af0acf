// In which list of the risk paragraph each risk belongs.
#pragma once

#include "reports/risicoparagraaf/view.hpp"

namespace grip::reports {

/// Each line in the list where it belongs.
void zet_lijnen(const std::vector<Risicolijn>& lijnen, Risicoparagraaf& view);

/// Nothing is known to make a paragraph of.
bool is_leeg(const Risicoparagraaf& view);

} // namespace grip::reports
