// iCalendar → its events.
#pragma once

#include "base/kalenderpunt.hpp"

#include <optional>
#include <string>
#include <vector>

namespace grip::render {

/// In their order, without those that have no identity or no day. Nothing when the text is no calendar. A time in UTC becomes the day on
/// which it falls in the Netherlands; any other time is taken as it stands.
std::optional<std::vector<Kalenderpunt>> lees_kalender(const std::string& text);

} // namespace grip::render
