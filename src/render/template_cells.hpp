// The cells of a row of a table.
#pragma once

#include "render/template_inline.hpp"

namespace grip::render {

/// Of a line that begins with a bar. A section lies within a cell, or around whole cells.
std::vector<Cells> parse_cells(const Tokens& line, const Scope& scope);

/// `|---|---:|`: what follows the head of a table.
bool are_dashes(const std::vector<Cells>& cells);

/// How many cells a row can have at most; none when a list or block of the view decides that.
std::optional<std::size_t> width(const std::vector<Cells>& cells, const std::vector<ViewPath>& keys);

} // namespace grip::render
