// What a reader of the dashboard must know first: what the raad can decide, and what deviates.
#pragma once

#include "reports/dashboard/overzicht.hpp"

namespace grip::reports {

/// By day; last those for which no raad is known.
std::vector<Raadspunt> raadspunten(const std::vector<const Samenwerking*>& lopend, const Vooruitblikken& vooruit,
                                   Date peildatum);

/// Those that ask for attention, and of those to be followed the ones with the largest amounts: on one page three with one reason,
/// else five with three.
std::vector<Aandacht> aandacht(const std::vector<const Samenwerking*>& lopend, const Signaalbladen& signalen,
                               bool kort);

/// Of which collaborations the contribution of this year, or what the risks are, is not known: a sentence for each of both.
std::vector<Opmerking> onbekend(const Stand& stand, const std::vector<const Samenwerking*>& keuze);

/// None when there is nothing to tell; nor that nothing is to be decided, when a budget can be taken to the supervisor.
std::optional<Zin> nieuws(const std::vector<const Samenwerking*>& lopend, const Signaalbladen& signalen,
                          const std::vector<Raadspunt>& besluiten, bool naar_toezichthouder);

} // namespace grip::reports
