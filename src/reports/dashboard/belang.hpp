// Money and risk of one collaboration, for its part of the dashboard.
#pragma once

#include "reports/dashboard/blad.hpp"

namespace grip::reports {

/// Our contribution as budgeted, after the last change of the budget where there is one.
Gegeven<Euro> begrote_bijdrage(const Geld& geld, Jaar jaar);

Belang belang(const Samenwerking& samenwerking, Date peildatum, const analysis::Weerstandsvermogen& vermogen);

} // namespace grip::reports
