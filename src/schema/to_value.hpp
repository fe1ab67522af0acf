// A described struct → the tree of values that renderers read.
#pragma once

#include "schema/shape.hpp"

namespace grip::schema {

/// Of a view: it holds no maps.
Value to_value(const Shape& shape, const void* value);

} // namespace grip::schema
