// Windows in which the raad has yet to decide on a zienswijze.
#pragma once

#include "analysis/venster.hpp"
#include "rules/wgr/stukken.hpp"

namespace grip::rules {

/// The window of a draft, when the raad's own calendar of those days is known, nothing has been decided yet, and neither has
/// the board.
std::optional<analysis::Venster> nog_te_besluiten(const Context& context, const analysis::Dossier& dossier);

/// `8 april 2026 tot en met 30 juni 2026`
std::string dagen_van(const analysis::Venster& venster);

} // namespace grip::rules
