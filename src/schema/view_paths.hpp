// The keys of a view, for the check of templates.
#pragma once

#include "base/view_path.hpp"
#include "schema/shape.hpp"

namespace grip::schema {

std::vector<ViewPath> view_paths(const Shape& view);

} // namespace grip::schema
