#include "render/icalendar.hpp"

#include "render/icalcomponent.hpp"
#include "render/vorige_kalender.hpp"

#include <fmt/format.h>
#include <libical/ical.h>

namespace grip::render {
namespace {

constexpr int alarm_days = 14;

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

std::string description(const Agendadag& dag) {
    std::string text = dag.titel;
    const auto add = [&](std::string_view label, const std::string& value) {
        if (!value.empty()) text += fmt::format("\n{}: {}", label, value);
    };
    add("Voor", dag.wie);
    add("Grond", dag.vindplaats);
    return text;
}

icalcomponent* alarm(const std::string& summary) {
    icaltriggertype trigger{};
    trigger.duration = icaldurationtype_from_int(-alarm_days * 24 * 60 * 60);
    return icalcomponent_vanew(ICAL_VALARM_COMPONENT, icalproperty_new_action(ICAL_ACTION_DISPLAY),
                               icalproperty_new_description(summary.c_str()), icalproperty_new_trigger(trigger),
                               static_cast<void*>(nullptr));
}

/// What an event says, as far as it matters whether that changed.
VorigeGebeurtenis content_of(const Agendadag& dag) {
    std::string_view begin;
    if (dag.klaar) begin = "Gedaan: ";
    else if (dag.voorbij) begin = "Voorbij: ";
    return {dag.datum, fmt::format("{}{} – {}", begin, dag.naam, dag.titel), description(dag), 0, dag.vervallen};
}

/// The number of the version: one more than before when something changed.
int sequence_of(const VorigeGebeurtenis& now, const VorigeGebeurtenis* before) {
    if (before == nullptr) return 0;
    const bool same = now.dag == before->dag && now.summary == before->summary &&
                      now.description == before->description && now.vervallen == before->vervallen;
    return same ? before->sequence : before->sequence + 1;
}

icalcomponent* event(const std::string& uid, const VorigeGebeurtenis& content, int sequence, Date peildatum) {
    return icalcomponent_vanew(
        ICAL_VEVENT_COMPONENT, icalproperty_new_uid(uid.c_str()), icalproperty_new_dtstamp(moment(peildatum)),
        icalproperty_new_sequence(sequence), icalproperty_new_dtstart(whole_day(content.dag)),
        icalproperty_new_dtend(whole_day(content.dag + std::chrono::days{1})),
        icalproperty_new_summary(content.summary.c_str()),
        icalproperty_new_status(content.vervallen ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED),
        icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT), static_cast<void*>(nullptr));
}

void add_x(icalcomponent* calendar, const char* name, const std::string& text) {
    icalproperty* property = icalproperty_new_x(text.c_str());
    icalproperty_set_x_name(property, name);
    icalcomponent_add_property(calendar, property);
}

using Vorige = std::map<std::string, VorigeGebeurtenis>;

class Calendar {
public:
    Calendar(const Agenda& agenda, const Opschrift& opschrift, const std::optional<std::string>& vorige)
        : agenda_{agenda}, code_{opschrift.code}, peildatum_{opschrift.peildatum},
          calendar_{icalcomponent_vanew(ICAL_VCALENDAR_COMPONENT, icalproperty_new_version("2.0"),
                                        icalproperty_new_prodid("-//grip//NL"), icalproperty_new_calscale("GREGORIAN"),
                                        icalproperty_new_method(ICAL_METHOD_PUBLISH), static_cast<void*>(nullptr))} {
        const std::string naam = fmt::format("{}@{}.grip", agenda.naam, code_);
        if (vorige) vorige_ = lees_vorige(*vorige, naam);
        add_x(calendar_.get(), "X-WR-CALNAME", fmt::format("Samenwerkingen {}", opschrift.gemeente));
        add_x(calendar_.get(), "X-WR-RELCALID", naam);
    }

    void add(const Agendadag& dag) {
        const std::string uid = fmt::format("{}@{}.grip", dag.uid, code_);
        const auto before = vorige_.find(uid);
        const VorigeGebeurtenis content = content_of(dag);
        const int sequence = sequence_of(content, before == vorige_.end() ? nullptr : &before->second);
        if (before != vorige_.end()) vorige_.erase(before);
        if (dag.voorbij && !dag.open) return;
        icalcomponent* added = event(uid, content, sequence, peildatum_);
        icalcomponent_add_property(added, icalproperty_new_description(content.description.c_str()));
        const bool to_come = content.dag - std::chrono::days{alarm_days} >= peildatum_;
        if (to_come && !dag.klaar && !content.vervallen) icalcomponent_add_component(added, alarm(content.summary));
        icalcomponent_add_component(calendar_.get(), added);
    }

    /// What was to come and stands nowhere any more. Nothing of its old text is told: that may have been for others.
    void cancel_the_rest() {
        for (const auto& [uid, before] : vorige_) {
            const bool within = before.dag >= agenda_.van && before.dag <= agenda_.tot;
            if (before.vervallen || !within || !uid.ends_with(fmt::format("@{}.grip", code_))) continue;
            const VorigeGebeurtenis gone{before.dag, "Vervallen", {}, 0, true};
            icalcomponent_add_component(calendar_.get(), event(uid, gone, before.sequence + 1, peildatum_));
        }
    }

    std::string text() const {
        const std::unique_ptr<char, decltype(&free)> text{icalcomponent_as_ical_string_r(calendar_.get()), &free};
        return text.get();
    }

private:
    const Agenda& agenda_;
    std::string code_;
    Date peildatum_;
    Component calendar_;
    Vorige vorige_;
};

} // namespace

std::string icalendar(const Agenda& agenda, const Opschrift& opschrift, const std::optional<std::string>& vorige) {
    Calendar calendar{agenda, opschrift, vorige};
    for (const Agendadag& dag : agenda.dagen) calendar.add(dag);
    calendar.cancel_the_rest();
    return calendar.text();
}

} // namespace grip::render
