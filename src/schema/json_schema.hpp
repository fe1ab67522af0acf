// A shape → JSON Schema draft-07, for editors and other programs.
#pragma once

#include "schema/shape.hpp"

#include <string>

namespace grip::schema {

std::string json_schema(std::string_view title, const Shape& shape);

} // namespace grip::schema
