// Text → Document. Bounded in size and depth; never throws on bad input, but reports faults of form.
#pragma once

#include "yaml/document.hpp"
#include "yaml/faults.hpp"

namespace grip::yaml {

inline constexpr std::size_t most_bytes = 1U << 20U; ///< of a file
inline constexpr std::size_t most_levels = 32;

/// Reads the text of a file. After a fault that ends reading, `readable` is false and there are no nodes.
Document read(std::string file, std::string text, Faults& faults);

} // namespace grip::yaml
