// The sorted list of all reports.
#pragma once

#include "reports/report.hpp"

namespace grip::reports {

std::span<const Report* const> all();

/// What the public may see of the register: everything marked `vertrouwelijk` is emptied.
void withhold(Register& data);

} // namespace grip::reports
