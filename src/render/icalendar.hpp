// A view with days → iCalendar (RFC 5545), for Outlook, Google and Thunderbird.
#pragma once

#include "base/value.hpp"

#include <optional>
#include <string>

namespace grip::render {

/// Each of `gebeurtenissen` in the view becomes a whole day, with an alarm while that is still to come; what is `voorbij` is
/// left out unless it is `open`. The `uid` of an event never changes. With the text of the calendar made before, the
/// number of its version rises when its content changes, and what is gone from the register is told as cancelled. Throws
/// UsageError when that text is no such calendar.
std::string icalendar(const Value& view, const std::optional<std::string>& vorige);

} // namespace grip::render
