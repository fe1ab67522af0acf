// Who takes part, by name, for rules that find a name written another way.
#pragma once

#include "base/text.hpp"
#include "rules/rule.hpp"

#include <fmt/format.h>

namespace grip::rules {

/// Of those who take part or took part; empty when nobody knows who does.
inline std::vector<std::string> deelnemernamen(const Samenwerking& samenwerking) {
    std::vector<std::string> namen;
    for (const Deelnemer& deelnemer : samenwerking.wie.deelnemers) {
        if (deelnemer.naam) namen.push_back(deelnemer.naam->text);
    }
    return namen;
}

/// What to do about a name that is none of these.
inline std::string tip_bij_naam(const std::vector<std::string>& namen, const Tekst& naam) {
    const auto near = nearest(naam.text, namen);
    return (near ? fmt::format("Bedoelde u `{}`? ", *near) : "") +
           "Schrijf de naam zoals hij bij `deelnemers` van de samenwerking staat, of vul daar de deelnemer aan.";
}

} // namespace grip::rules
