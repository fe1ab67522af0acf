// How to write a number that somebody wrote as one does in Dutch.
#pragma once

#include "schema/cell.hpp"

namespace grip::schema {

/// `1.250.000` → "Schrijf 1250000."; for what cannot be understood: how amounts are written.
Tip amount_tip(std::string_view text);

/// `30 %` → "Schrijf 30."
Tip number_tip(std::string_view text, bool whole);

} // namespace grip::schema
