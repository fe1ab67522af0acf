#include "rules/grond.hpp"

#include "base/date.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::rules {
namespace {

std::string_view group_of(std::string_view rule) { return rule.substr(0, rule.find('/')); }

/// A choice for the rule wins over one for its group.
const Regelkeuze* choice_for(const Gemeente& gemeente, std::string_view rule) {
    for (const std::string& name : {std::string{rule}, fmt::format("{}{}", group_of(rule), whole_group)}) {
        const auto found = gemeente.regels.find({name});
        if (found != gemeente.regels.end()) return &found->second;
    }
    return nullptr;
}

} // namespace

const Beleidsstuk* stuk_van(const Gemeente& gemeente, std::string_view group) {
    const Beleidsstuk* voor_alle = nullptr;
    for (const auto& [groep, stuk] : gemeente.beleid) {
        if (option_of(groep).key == group) return &stuk;
        if (groep == Regelgroep::alle) voor_alle = &stuk;
    }
    return voor_alle;
}

std::string grond(const Rule& rule, Ground ground, const Gemeente& gemeente) {
    if (ground == Ground::law) return std::string{rule.law};
    const Beleidsstuk* stuk = stuk_van(gemeente, rule.group());
    if (stuk == nullptr) return "goed gebruik";
    std::string text = stuk->stuk.text;
    if (stuk->vastgesteld) text += fmt::format(", vastgesteld op {}", long_dutch(*stuk->vastgesteld));
    if (stuk->vindplaats) text += fmt::format(" ({})", stuk->vindplaats->address);
    return text;
}

Severity weight(const Rule& rule, Ground ground, const Gemeente& gemeente) {
    if (const Regelkeuze* choice = choice_for(gemeente, rule.id)) {
        switch (choice->ernst) {
        case Ernst::fout: return Severity::fout;
        case Ernst::waarschuwing: return Severity::waarschuwing;
        case Ernst::advies:
        case Ernst::uit: return Severity::advies;
        }
    }
    const bool unfounded = ground == Ground::policy && stuk_van(gemeente, rule.group()) == nullptr;
    return unfounded ? Severity::advies : rule.severity;
}

bool is_off(const Gemeente& gemeente, std::string_view rule) {
    const Regelkeuze* choice = choice_for(gemeente, rule);
    return choice != nullptr && choice->ernst == Ernst::uit;
}

} // namespace grip::rules
