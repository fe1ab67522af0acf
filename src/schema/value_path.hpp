// A value in a file, by the keys that lead to it: `jaren.2027.begroot.bijdrage`.
#pragma once

#include "schema/shape.hpp"

namespace grip::schema {

struct ValuePath {
    std::vector<std::string> keys;
    /// How many of them lead to what gets the source of the value: the file, an entry of a map, or what stands right below these.
    std::size_t record = 0;
    const Shape* shape = nullptr; ///< null: no single value stands there
    std::string fault = {};       ///< why not
    std::string hint = {};
};

/// Through lists no path leads: which item is meant, no key tells. Nor to what makes things confidential.
ValuePath value_path(const Shape& root, std::string_view path);

} // namespace grip::schema
