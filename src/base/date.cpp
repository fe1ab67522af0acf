#include "base/date.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace grip {
namespace {

using std::chrono::year_month_day;

constexpr std::array month_names{"januari", "februari", "maart",     "april",   "mei",      "juni",
                                 "juli",    "augustus", "september", "oktober", "november", "december"};

constexpr std::array weekday_names{"zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"};

std::optional<unsigned> digits(std::string_view text) {
    unsigned number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        number = number * 10 + static_cast<unsigned>(c - '0');
    }
    return number;
}

} // namespace

std::optional<Date> parse_date(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto day = digits(text.substr(8, 2));
    if (!year || !month || !day) return std::nullopt;
    const year_month_day date{std::chrono::year{static_cast<int>(*year)}, std::chrono::month{*month},
                              std::chrono::day{*day}};
    if (!date.ok()) return std::nullopt;
    return Date{date};
}

std::string iso(Date date) {
    const year_month_day ymd{date};
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(ymd.year()), static_cast<unsigned>(ymd.month()),
                       static_cast<unsigned>(ymd.day()));
}

std::string long_dutch(Date date) {
    const year_month_day ymd{date};
    return fmt::format("{} {} {}", static_cast<unsigned>(ymd.day()),
                       month_names.at(static_cast<unsigned>(ymd.month()) - 1), static_cast<int>(ymd.year()));
}

std::optional<Date> parse_long_dutch(std::string_view text) {
    std::string wanted = lower_ascii(text);
    if (wanted.starts_with('0')) wanted.erase(0, 1);
    const auto day = wanted.find(' ');
    const auto year = wanted.rfind(' ');
    if (day > 2 || wanted.size() - year != 5) return std::nullopt;
    for (unsigned month = 1; month <= month_names.size(); ++month) {
        const auto date =
            parse_date(fmt::format("{}-{:02}-{:0>2}", wanted.substr(year + 1), month, wanted.substr(0, day)));
        if (date && long_dutch(*date) == wanted) return date;
    }
    return std::nullopt;
}

Date add_months(Date date, int months) {
    const year_month_day ymd{date};
    const auto target = std::chrono::year_month{ymd.year(), ymd.month()} + std::chrono::months{months};
    const auto last = year_month_day{target / std::chrono::last}.day();
    return Date{target / std::min(ymd.day(), last)};
}

int year_of(Date date) { return static_cast<int>(year_month_day{date}.year()); }

Date first_day(int year) { return Date{std::chrono::year{year} / std::chrono::January / 1}; }
Date last_day(int year) { return Date{std::chrono::year{year} / std::chrono::December / 31}; }

std::string_view weekday_dutch(Date date) { return weekday_names.at(std::chrono::weekday{date}.c_encoding()); }

std::string month_dutch(Date date) {
    const std::string day = long_dutch(date);
    return day.substr(day.find(' ') + 1);
}

Date easter(int year) {
    // The anonymous Gregorian algorithm (Nature, 20 April 1876): the Sunday after the full moon of spring.
    const int golden = year % 19;
    const int century = year / 100;
    const int moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    const int sunday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - moon - year % 4) % 7;
    const int late = (golden + 11 * moon + 22 * sunday) / 451;
    const int days = moon + sunday - 7 * late + 114;
    return Date{std::chrono::year{year} / (days / 31) / (days % 31 + 1)};
}

} // namespace grip
