// What the raad can still take to the supervisor, in sentences.
#pragma once

#include "reports/dashboard/overzicht.hpp"

namespace grip::reports {

/// Budgets of one year with one last day are told together.
std::vector<Toezichtpunt> toezichtpunten(const std::vector<const Samenwerking*>& lopend, const Vooruitblikken& vooruit);

} // namespace grip::reports
