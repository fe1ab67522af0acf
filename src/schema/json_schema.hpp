// A shape → JSON Schema draft-07, for editors and other programs.
#pragma once

#include "schema/shape.hpp"

#include <map>
#include <string>
#include <vector>

namespace grip::schema {

/// A key of a map that editors may offer, with one line of Dutch.
struct KnownKey {
    std::string key;
    std::string doc;
};
using KnownKeys = std::map<Referent, std::vector<KnownKey>>;

std::string json_schema(std::string_view title, const Shape& shape, const KnownKeys& known);

} // namespace grip::schema
