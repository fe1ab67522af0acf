// The sorted list of all reports.
#pragma once

#include "reports/report.hpp"

namespace grip::reports {

std::span<const Report* const> all();

} // namespace grip::reports
