// How to write a day that somebody wrote as one does in Dutch.
#pragma once

#include "schema/cell.hpp"

namespace grip::schema {

/// `1-4-2027`, `1 april 2027` → "Schrijf 2027-04-01."; for what is no day: how days are written.
Tip date_tip(std::string_view text);

} // namespace grip::schema
