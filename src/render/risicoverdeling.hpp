// The picture of what all risks cost together in a year.
#pragma once

#include "base/value.hpp"

#include <string>

namespace grip::render {

/// From the whole view of the risicoparagraaf: `staven`, `benodigd`, `beschikbaar`, `zekerheid`.
std::string risicoverdeling(const Value& whole);

} // namespace grip::render
