// Do two texts say the same, though they are not written alike?
#pragma once

#include <string>
#include <string_view>

namespace grip::analysis {

/// So that only what says something else differs: without capitals, blanks and signs between words.
std::string zonder_tekens(std::string_view text);

/// `https://www.hecht.nl/` and `https://hecht.nl` are one.
std::string kaal_webadres(std::string address);

/// Street, number, postcode and town, of which the postcode may lack on one side.
bool zelfde_adres(const std::string& een, const std::string& ander);

} // namespace grip::analysis
