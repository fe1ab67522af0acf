// Days → iCalendar (RFC 5545), for Outlook, Google and Thunderbird.
#pragma once

#include "base/agenda.hpp"
#include "base/opschrift.hpp"

#include <optional>
#include <string>

namespace grip::render {

/// Each becomes a whole day, with an alarm while that is still to come; what is `voorbij` is left out unless it is `open`.
/// With the text of the calendar made before, the number of the version of a day rises when its content changes, and what is
/// gone from the register is told as cancelled. Throws UsageError when that text is no such calendar.
std::string icalendar(const Agenda& agenda, const Opschrift& opschrift, const std::optional<std::string>& vorige);

} // namespace grip::render
