// The kinds of file of a register.
#pragma once

#include "schema/reference.hpp"

#include <span>

namespace grip::cli {

std::span<const schema::Soort> soorten();

} // namespace grip::cli
