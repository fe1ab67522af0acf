// iCalendar → its events.
#pragma once

#include "base/kalenderpunt.hpp"

#include <optional>
#include <string>
#include <vector>

namespace grip::render {

struct Kalender {
    std::vector<Kalenderpunt> punten; ///< in their order
    std::size_t onleesbaar = 0;       ///< events without an identity or a day
};

/// Nothing when the text is no calendar; it may hold several. A time in UTC becomes the day on which it falls in the Netherlands; any other
/// time is taken as it stands.
std::optional<Kalender> lees_kalender(const std::string& text);

} // namespace grip::render
