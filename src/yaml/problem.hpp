// What is wrong with text that is not YAML, in words of our own.
#pragma once

#include "yaml/document.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace grip::yaml {

struct Problem {
    Position position;
    std::string message;
    std::string hint;
};

/// What the parser library says, untranslated.
struct ParserReport {
    std::string_view problem;
    std::string_view context;
    Position position;
    Position context_position;
    std::optional<Position> open_quote; ///< start of a quoted text over several lines that ended on this line
};

Problem explain(const ParserReport& report, std::string_view line);

} // namespace grip::yaml
