// A text in pieces.
#pragma once

#include <algorithm>
#include <string_view>
#include <vector>

namespace grip {

/// What stands between these signs; nothing behind one that ends the text. The text must live as long.
inline std::vector<std::string_view> split(std::string_view text, char between) {
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(between), text.size());
        parts.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

} // namespace grip
