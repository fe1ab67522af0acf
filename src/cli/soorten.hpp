// The kinds of file that a municipality writes.
#pragma once

#include "schema/reference.hpp"

#include <span>

namespace grip::cli {

std::span<const schema::Soort> soorten();

/// What a file of this kind looks like.
const schema::Shape& vorm_van(std::string_view soort);

} // namespace grip::cli
