// Plain text → Markdown that shows it as typed, wherever in a line it lands.
#pragma once

#include "base/values.hpp"

#include <string>
#include <string_view>

namespace grip::render {

/// Text of one line, with the blanks at its ends.
std::string escape_inline(std::string_view text);

/// One line, also safe in a cell of a table: a newline becomes a dash.
std::string escape_line(std::string_view text);

/// A source on one line, its https address as a link.
std::string escape_source(const Bron& bron);

} // namespace grip::render
