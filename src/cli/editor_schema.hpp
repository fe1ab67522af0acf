// The JSON Schema of a kind of file, as `grip schema` gives it and `grip begin` puts it beside the files.
#pragma once

#include "schema/reference.hpp"

#include <string>

namespace grip::cli {

std::string editor_schema(const schema::FileKind& kind);

} // namespace grip::cli
