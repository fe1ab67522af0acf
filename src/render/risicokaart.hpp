// The map of risks: how likely each is, and what it costs on average when it occurs.
#pragma once

#include "base/beeld.hpp"
#include "base/opschrift.hpp"

#include <string>

namespace grip::render {

/// As SVG.
std::string risicokaart(const Risicokaart& beeld, const Opschrift& opschrift);

} // namespace grip::render
