// The map of risks: how likely each is, and what it costs on average when it occurs.
#pragma once

#include "base/value.hpp"

#include <string>

namespace grip::render {

/// From the whole view of the risicoparagraaf: `risicos`, by the numbers they have there.
std::string risicokaart(const Value& whole);

} // namespace grip::render
