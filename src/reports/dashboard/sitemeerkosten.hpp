// On the first page of the site: which collaborations cost more than was planned, and when the raad can still say something about it.
#pragma once

#include "base/site.hpp"
#include "reports/dashboard/meerkosten.hpp"
#include "reports/delen/vooruitblik.hpp"

namespace grip::reports {

/// By id, of those that run.
using AlleMeerkosten = std::map<std::string, std::vector<Meerkost>>;

AlleMeerkosten alle_meerkosten(const Stand& stand, const std::vector<const Samenwerking*>& keuze);

/// In groups by what can still be said and until when, the first day first; in each the largest amount first.
void zet_meerkosten(Siteoverzicht& result, const Stand& stand, const std::vector<const Samenwerking*>& keuze,
                    const AlleMeerkosten& kosten, const Vooruitblikken& vooruit);

} // namespace grip::reports
