// Values that every format prints with the same words. A visitor adds what it must escape or mark up.
#pragma once

#include "base/value.hpp"

namespace grip::render {

struct Dutch {
    std::string operator()(JaNee answer) const { return answer.ja ? "ja" : "nee"; }
    std::string operator()(const Number& n) const {
        return dutch_number(n.scaled, n.decimals) + (n.percentage ? " %" : "");
    }
    std::string operator()(Euro amount) const { return dutch_amount(amount); }
    std::string operator()(Date date) const { return long_dutch(date); }
    std::string operator()(Jaar jaar) const { return std::to_string(jaar.year); }
    std::string operator()(const Choice& choice) const { return choice.label; }
};

/// Behind a figure that nobody has adopted yet.
inline constexpr const char* in_concept = " (concept)";

} // namespace grip::render
