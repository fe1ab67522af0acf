// Which tags a template may use: the keys of a view, as plain data.
#pragma once

#include <string>
#include <vector>

namespace grip {

/// A key and, for a block or a list of blocks, the keys within it.
struct ViewPath {
    std::string key;
    std::vector<ViewPath> within;
};

/// Beside each list of blocks stands a tag that tells whether it holds something: a section on the list itself repeats,
/// and cannot print a heading once.
inline constexpr const char* list_flag = "heeft_";

} // namespace grip
