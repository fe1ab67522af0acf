// Lines → blocks: rows beside each other are a table, items a list, quoted lines a box.
#pragma once

#include "render/line.hpp"

#include <span>

namespace grip::render {

/// Columns, rows and headings without anything in them are left out. What the lines hold goes into the blocks.
std::vector<Block> compose(std::span<Line> lines);

} // namespace grip::render
