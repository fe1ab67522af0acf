// A value in a cell of a spreadsheet.
#pragma once

#include "base/value.hpp"

#include <string>

namespace grip::render {

/// What a cell says when it is no number and no date; a list is told with semicolons. Plain text, not yet escaped.
std::string cell_text(const Value& value);

} // namespace grip::render
