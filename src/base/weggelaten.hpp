// What was left out of a file because of its faults, while the rest of the file is used.
#pragma once

#include <string>
#include <string_view>

namespace grip {

/// An item of a list, or entry of a map.
struct Weggelaten {
    std::string pad; ///< `risicos.brand`, `jaren.2026`
    std::string id;  ///< empty when it has none
};

namespace detail {
inline bool leads_to(std::string_view path, std::string_view other) {
    return path.empty() || path == other || (other.starts_with(path) && other[path.size()] == '.');
}
} // namespace detail

/// Would what belongs at this path stand in the part, or hold it?
inline bool raakt(const Weggelaten& part, std::string_view path) {
    return detail::leads_to(path, part.pad) || detail::leads_to(part.pad, path);
}

} // namespace grip
