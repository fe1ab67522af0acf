// Money and risk of one collaboration, for its part of the dashboard.
#pragma once

#include "reports/dashboard/blad.hpp"

namespace grip::reports {

Belang belang(const Stand& stand, const Samenwerking& samenwerking, const analysis::Weerstandsvermogen& vermogen);

} // namespace grip::reports
