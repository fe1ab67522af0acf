// How to write a number that somebody wrote as one does in Dutch.
#pragma once

#include <string>
#include <string_view>

namespace grip::schema {

/// `1.250.000` → "Schrijf 1250000."; for what cannot be understood: how amounts are written.
std::string amount_hint(std::string_view text);

/// `30 %` → "Schrijf 30."
std::string number_hint(std::string_view text, bool whole);

} // namespace grip::schema
