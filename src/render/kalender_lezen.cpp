#include "render/kalender_lezen.hpp"

#include "render/icalcomponent.hpp"

#include <libical/ical.h>

namespace grip::render {
namespace {

/// The last Sunday of a month of 31 days, on which the clock changes at 01:00 UTC (Directive 2000/84/EC).
Date last_sunday(int year, std::chrono::month month) {
    return std::chrono::sys_days{std::chrono::year{year} / month / std::chrono::Sunday[std::chrono::last]};
}

/// Hours that the Netherlands are ahead of UTC.
int ahead(Date day, int hour) {
    using namespace std::chrono;
    const sys_time<hours> moment = day + hours{hour};
    const sys_time<hours> summer = last_sunday(year_of(day), March) + hours{1};
    const sys_time<hours> winter = last_sunday(year_of(day), October) + hours{1};
    return moment >= summer && moment < winter ? 2 : 1;
}

/// In the Netherlands.
std::optional<Date> day_here(icalcomponent* event) {
    const icaltimetype start = icalcomponent_get_dtstart(event);
    const auto day = icaltime_is_null_time(start) != 0 ? std::nullopt : day_of(start);
    const bool utc = start.is_date == 0 && icaltime_is_utc(start) != 0;
    constexpr int midnight = 24;
    return day && utc && start.hour + ahead(*day, start.hour) >= midnight ? *day + std::chrono::days{1} : day;
}

void read_events(icalcomponent* calendar, Kalender& kalender) {
    for (icalcomponent* event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event != nullptr;
         event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
        const std::string uid = text_of(icalcomponent_get_uid(event));
        const auto day = day_here(event);
        if (uid.empty() || !day) {
            ++kalender.onleesbaar;
            continue;
        }
        kalender.punten.push_back({uid, text_of(icalcomponent_get_summary(event)), *day,
                                   icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED,
                                   icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY) != nullptr});
    }
}

} // namespace

std::optional<Kalender> lees_kalender(const std::string& text) {
    const Component whole{icalparser_parse_string(text.c_str())};
    if (!whole) return std::nullopt;
    Kalender kalender;
    if (icalcomponent_isa(whole.get()) == ICAL_VCALENDAR_COMPONENT) {
        read_events(whole.get(), kalender);
        return kalender;
    }
    icalcomponent* one =
        icalcomponent_get_first_component(whole.get(), ICAL_VCALENDAR_COMPONENT); // of several in one file
    if (one == nullptr) return std::nullopt;
    for (; one != nullptr; one = icalcomponent_get_next_component(whole.get(), ICAL_VCALENDAR_COMPONENT))
        read_events(one, kalender);
    return kalender;
}

} // namespace grip::render
