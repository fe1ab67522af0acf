// How a paper lies on A4: which of its pages lie on their side, and how wide the columns of a table are. In twentieths of a point,
// as Word counts.
#pragma once

#include "base/opschrift.hpp"
#include "render/document.hpp"

#include <span>

namespace grip::render {

/// What A4 leaves between margins of 25 mm, upright and on its side.
inline constexpr int upright_width = 9070;
inline constexpr int sideways_width = 14002;

/// Blocks on end whose pages lie the same way.
struct PagePart {
    std::span<const Block> blocks;
    bool sideways = false;
};

/// A part in which the longest words of a table do not fit beside each other on an upright page lies on its side. It begins at a
/// heading that does not stand right below another.
std::vector<PagePart> page_parts(std::span<const Block> blocks);

/// What each page says of the paper, before its number: also when it lies alone on a desk.
std::string at_foot(const Opschrift& opschrift);

/// Of all columns, together so wide: each as wide as its longest word, and what is left goes where most is to be read.
std::vector<int> column_widths(const Table& table, int together);

} // namespace grip::render
