// How wide the columns of a table are on paper, and whether the page must lie on its side for it. In twentieths of a point,
// as Word counts.
#pragma once

#include "render/document.hpp"

namespace grip::render {

/// What A4 leaves between margins of 25 mm, upright and on its side.
inline constexpr int upright_width = 9070;
inline constexpr int sideways_width = 14002;

/// Its longest words do not fit beside each other on an upright page.
bool needs_sideways(const Table& table);

/// Of all columns, together so wide: each as wide as its longest word, and what is left goes where most is to be read.
std::vector<int> column_widths(const Table& table, int together);

} // namespace grip::render
