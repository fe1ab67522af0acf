// The overview of the site: the same as page one of the dashboard, with what a reader can choose by.
#pragma once

#include "base/site.hpp"
#include "reports/report.hpp"

namespace grip::reports {

/// Of the collaborations that have not ended, in the order of the dashboard.
Siteoverzicht siteoverzicht(const Stand& stand);

} // namespace grip::reports
