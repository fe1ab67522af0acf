// A part of a calendar that frees itself, and what is read of it.
#pragma once

#include "base/date.hpp"

#include <libical/ical.h>
#include <memory>
#include <string>

namespace grip::render {

struct FreeComponent {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

/// Empty for none.
inline std::string text_of(const char* text) { return text == nullptr ? std::string{} : std::string{text}; }

/// The day as it stands, whatever the zone; nothing when there is none.
inline std::optional<Date> day_of(const icaltimetype& time) {
    const std::chrono::year_month_day ymd{std::chrono::year{time.year},
                                          std::chrono::month{static_cast<unsigned>(time.month)},
                                          std::chrono::day{static_cast<unsigned>(time.day)}};
    return ymd.ok() ? std::optional{Date{ymd}} : std::nullopt;
}

} // namespace grip::render
