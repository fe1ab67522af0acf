// A view → the cells of a table.
#pragma once

#include "base/tabel.hpp"
#include "base/value.hpp"

#include <string>

namespace grip::render {

/// Row by row, in the order of the columns; of a value that is not there a null pointer.
std::vector<std::vector<const Value*>> rows(const Value& view, const Tabel& tabel);

/// What a cell says when it is no number and no date; a list is told with semicolons. Plain text, not yet escaped.
std::string cell_text(const Value& value);

} // namespace grip::render
