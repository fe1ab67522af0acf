// The kinds of file that a municipality writes.
#pragma once

#include "schema/reference.hpp"

#include <span>

namespace grip::cli {

std::span<const schema::FileKind> file_kinds();

/// What a file of this kind looks like.
const schema::Shape& shape_of_file(std::string_view kind);

} // namespace grip::cli
