// Small numbers as words, as a sentence for the council tells them.
#pragma once

#include <array>
#include <cstdint>
#include <string>

namespace grip::reports {

/// `drie`; in digits from thirteen on, as books do.
inline std::string telwoord(std::int64_t aantal) {
    constexpr std::array woorden{"nul",   "één",  "twee",  "drie", "vier", "vijf",  "zes",
                                 "zeven", "acht", "negen", "tien", "elf",  "twaalf"};
    const auto place = static_cast<std::size_t>(aantal);
    return aantal >= 0 && place < woorden.size() ? woorden.at(place) : std::to_string(aantal);
}

/// `één keer`, `twee keer`
inline std::string keer(std::int64_t aantal) { return telwoord(aantal) + " keer"; }

} // namespace grip::reports
