// A view with days → iCalendar (RFC 5545), for Outlook, Google and Thunderbird.
#pragma once

#include "base/value.hpp"

#include <string>

namespace grip::render {

/// Each of `gebeurtenissen` in the view becomes a whole day, with an alarm unless it is `klaar`; those `voorbij` are left
/// out. Its `uid` never changes, and the peildatum gives the
/// number of the version: who imports a later calendar has each event once, as it is then.
std::string icalendar(const Value& view);

} // namespace grip::render
