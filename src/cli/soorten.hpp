// The kinds of file of a register.
#pragma once

#include "schema/reference.hpp"

#include <span>

namespace grip::cli {

std::span<const schema::Soort> soorten();

/// What a file of this kind looks like. Asked here, because to make it from the tables takes the compiler long.
const schema::Shape& vorm_van(std::string_view soort);

} // namespace grip::cli
