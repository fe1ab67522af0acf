// Text → Document. Bounded in size and depth; never throws on bad input, but reports faults of form.
#pragma once

#include "yaml/document.hpp"
#include "yaml/faults.hpp"

namespace grip::yaml {

inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF"; ///< may stand before the text

inline constexpr std::size_t most_bytes = 1U << 20U; ///< of a file
inline constexpr std::size_t most_levels = 32;
inline constexpr std::size_t most_items = 2000;     ///< of a list or map: each is looked for by walking along them
inline constexpr std::size_t most_text = 1U << 16U; ///< bytes of one text: the Markdown library takes the square of it

/// Reads the text of a file. After a fault that ends reading, `readable` is false and there are no nodes.
Document read(std::string file, std::string text, Faults& faults);

} // namespace grip::yaml
