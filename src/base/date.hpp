// Calendar days: parsing, ISO and Dutch notation. No clock: "today" is a parameter everywhere.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace grip {

/// A day in the proleptic Gregorian calendar; ordered, and `Date + std::chrono::days{n}` is a Date.
using Date = std::chrono::sys_days;

/// Reads exactly `2026-11-23`; nothing when it is no existing day.
std::optional<Date> parse_date(std::string_view text);

/// `2026-07-01`
std::string iso(Date date);

/// `1 juli 2026`
std::string long_dutch(Date date);

/// Reads that, with a zero before the day and capitals too.
std::optional<Date> parse_long_dutch(std::string_view text);

/// The same day of the month `months` later (or earlier); the last day of that month when it is shorter.
Date add_months(Date date, int months);

int year_of(Date date);

/// 1 January and 31 December.
Date first_day(int year);
Date last_day(int year);

/// `woensdag`
std::string_view weekday_dutch(Date date);

/// `juli 2026`
std::string month_dutch(Date date);

/// Easter Sunday in the Gregorian calendar.
Date easter(int year);

} // namespace grip
