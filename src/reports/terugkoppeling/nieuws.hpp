// What came of an item of the agenda, told first and in a line or two.
#pragma once

#include "reports/delen/vergaderkop.hpp"

namespace grip::reports::terugkoppeling {

/// What the raad asked and the board did with it, what was decided, and how we voted. `zienswijze` is null when the raad gave
/// none, or when it is confidential. Of an item that has an outcome.
Zin nieuws(const Bijeenkomst& b, const Agendapunt& punt, const Zienswijze* zienswijze);

} // namespace grip::reports::terugkoppeling
