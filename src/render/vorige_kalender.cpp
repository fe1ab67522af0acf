#include "render/vorige_kalender.hpp"

#include "base/error.hpp"
#include "render/icalcomponent.hpp"

#include <libical/ical.h>

namespace grip::render {
namespace {

std::string naam_van(icalcomponent* calendar) {
    for (icalproperty* p = icalcomponent_get_first_property(calendar, ICAL_X_PROPERTY); p != nullptr;
         p = icalcomponent_get_next_property(calendar, ICAL_X_PROPERTY)) {
        if (text_of(icalproperty_get_x_name(p)) == "X-WR-RELCALID") return text_of(icalproperty_get_x(p));
    }
    return {};
}

VorigeGebeurtenis gebeurtenis(icalcomponent* event) {
    return {day_of(icalcomponent_get_dtstart(event)).value_or(Date{}), text_of(icalcomponent_get_summary(event)),
            text_of(icalcomponent_get_description(event)), icalcomponent_get_sequence(event),
            icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED};
}

} // namespace

std::map<std::string, VorigeGebeurtenis> lees_vorige(const std::string& text, const std::string& naam) {
    const Component calendar{icalparser_parse_string(text.c_str())};
    if (!calendar || icalcomponent_isa(calendar.get()) != ICAL_VCALENDAR_COMPONENT || naam_van(calendar.get()) != naam)
        throw UsageError{
            "Het bestand bij --vorige is geen kalender van dezelfde gemeente en keuze. Noem het bestand dat "
            "grip de vorige keer maakte."};
    std::map<std::string, VorigeGebeurtenis> result;
    for (icalcomponent* event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
         event != nullptr; event = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT)) {
        const std::string uid = text_of(icalcomponent_get_uid(event));
        if (!uid.empty()) result.emplace(uid, gebeurtenis(event));
    }
    return result;
}

} // namespace grip::render
