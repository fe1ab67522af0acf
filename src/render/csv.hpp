// A table → CSV as a Dutch spreadsheet reads it: semicolons, decimal commas, UTF-8 with its mark.
#pragma once

#include "base/tabel.hpp"

#include <string>

namespace grip::render {

/// No text can be taken for a formula: one that begins like a formula gets an apostrophe before it.
std::string csv(const Tabel& tabel);

} // namespace grip::render
