// Money and risk of one collaboration, for its part of the dashboard.
#pragma once

#include "reports/dashboard/blad.hpp"

namespace grip::reports {

Belang belang(const Samenwerking& samenwerking, Date peildatum, const analysis::Weerstandsvermogen& vermogen);

} // namespace grip::reports
