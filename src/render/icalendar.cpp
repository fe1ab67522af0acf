#include "render/icalendar.hpp"

#include "render/content.hpp"

#include <fmt/format.h>
#include <libical/ical.h>
#include <memory>

namespace grip::render {
namespace {

constexpr int alarm_days = 14;
constexpr Date first_version{std::chrono::year{2020} / std::chrono::January / 1};

struct Free {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, Free>;

icaltimetype whole_day(Date date) {
    const std::chrono::year_month_day ymd{date};
    icaltimetype time = icaltime_null_date();
    time.year = static_cast<int>(ymd.year());
    time.month = static_cast<int>(static_cast<unsigned>(ymd.month()));
    time.day = static_cast<int>(static_cast<unsigned>(ymd.day()));
    return time;
}

/// Midnight in UTC: the calendar is a function of the register and the peildatum, not of the clock.
icaltimetype moment(Date date) {
    icaltimetype time = whole_day(date);
    time.is_date = 0;
    time.hour = time.minute = time.second = 0;
    return icaltime_convert_to_zone(time, icaltimezone_get_utc_timezone());
}

std::string description(const Value& event) {
    std::string text = text_of(event, "titel");
    const auto add = [&](std::string_view label, const std::string& value) {
        if (!value.empty()) text += fmt::format("\n{}: {}", label, value);
    };
    add("Voor", text_of(event, "wie"));
    add("Grond", text_of(event, "vindplaats"));
    add("Bestand", text_of(event, "bestand"));
    return text;
}

icalcomponent* alarm(const std::string& summary) {
    icaltriggertype trigger{};
    trigger.duration = icaldurationtype_from_int(-alarm_days * 24 * 60 * 60);
    return icalcomponent_vanew(ICAL_VALARM_COMPONENT, icalproperty_new_action(ICAL_ACTION_DISPLAY),
                               icalproperty_new_description(summary.c_str()), icalproperty_new_trigger(trigger),
                               static_cast<void*>(nullptr));
}

icalcomponent* event(const Value& value, const std::string& code, Date peildatum) {
    const Date day = date_of(value, "datum");
    const bool done = is_true(value, "klaar");
    const std::string summary =
        fmt::format("{}{} – {}", done ? "Gedaan: " : "", text_of(value, "naam"), text_of(value, "titel"));
    const std::string uid = fmt::format("{}@{}.grip", text_of(value, "uid"), code);
    const auto sequence = static_cast<int>((peildatum - first_version).count());
    icalcomponent* result = icalcomponent_vanew(
        ICAL_VEVENT_COMPONENT, icalproperty_new_uid(uid.c_str()), icalproperty_new_dtstamp(moment(peildatum)),
        icalproperty_new_sequence(std::max(sequence, 0)), icalproperty_new_dtstart(whole_day(day)),
        icalproperty_new_dtend(whole_day(day + std::chrono::days{1})), icalproperty_new_summary(summary.c_str()),
        icalproperty_new_description(description(value).c_str()), icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT),
        static_cast<void*>(nullptr));
    if (!done) icalcomponent_add_component(result, alarm(summary));
    return result;
}

} // namespace

std::string icalendar(const Value& view) {
    const Date peildatum = date_of(view, "peildatum");
    const std::string name = fmt::format("Samenwerkingen {}", text_of(view, "gemeente"));
    const Component calendar{
        icalcomponent_vanew(ICAL_VCALENDAR_COMPONENT, icalproperty_new_version("2.0"),
                            icalproperty_new_prodid("-//grip//NL"), icalproperty_new_calscale("GREGORIAN"),
                            icalproperty_new_method(ICAL_METHOD_PUBLISH), static_cast<void*>(nullptr))};
    icalproperty* title = icalproperty_new_x(name.c_str());
    icalproperty_set_x_name(title, "X-WR-CALNAME");
    icalcomponent_add_property(calendar.get(), title);
    for (const Value& value : std::get<ValueList>(entry(view, "gebeurtenissen").data)) {
        if (!is_true(value, "voorbij"))
            icalcomponent_add_component(calendar.get(), event(value, text_of(view, "code"), peildatum));
    }
    const std::unique_ptr<char, decltype(&free)> text{icalcomponent_as_ical_string_r(calendar.get()), &free};
    return text.get();
}

} // namespace grip::render
