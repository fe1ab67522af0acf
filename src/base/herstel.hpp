// The one right edit of a file that takes a finding away, as data: made where the finding is made, done by whoever writes.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace grip {

/// A value or key of the file becomes this text. Only where nobody needs to judge: the text says one thing, and it is known how
/// that is written. A node is meant by its index in the tree of its file.
struct Herstel {
    std::uint32_t node = 0;
    bool key = false; ///< its key, not its value
    std::string text;
    std::optional<std::uint32_t> weg = {}; ///< a later node that goes out with it: what was read as one more entry
};

} // namespace grip
