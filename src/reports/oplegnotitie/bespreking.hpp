// When a meeting of a board is discussed, and what else stands out about it.
#pragma once

#include "analysis/raadsagenda.hpp"
#include "reports/delen/opmerking.hpp"
#include "reports/delen/vergaderkop.hpp"
#include "reports/report.hpp"

namespace grip::reports {

/// `commissie 4 juni 2026, besluit raad 18 juni 2026`
std::optional<Zin> wanneer(const analysis::Raadsweg& weg, const Vergadering& vergadering);

/// Of this meeting all that a finding tells; of the party what was late or came too late.
std::vector<Opmerking> opvallend(const Stand& stand, const Bijeenkomst& bijeenkomst);

} // namespace grip::reports
