// Whose regeling it is, and what the law says for that.
#pragma once

#include "analysis/deelnemers.hpp"
#include "model/termijnen.hpp"

namespace grip::analysis {

/// By those who take part on the day. None when that is not known of all of them, or when others take part of whom the
/// chapters about budgets do not speak.
std::optional<Kring> kring(const Samenwerking& samenwerking, Date dag);

/// What holds for the kring; of an unknown kring all that it may be: `Wgr art. 34b, 67a of 58b`.
/// Empty when nothing holds.
std::string voor_kring(const std::optional<PerKring>& teksten, std::optional<Kring> kring);

/// Does it hold for this kring? For an unknown one: for all.
bool geldt_voor_kring(const PerKring& teksten, std::optional<Kring> kring);

} // namespace grip::analysis
