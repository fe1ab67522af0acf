// The map of risks: how likely each is, and what it costs on average when it occurs.
#pragma once

#include "base/beeld.hpp"
#include "base/opschrift.hpp"
#include "render/drawing.hpp"

namespace grip::render {

Drawing risicokaart(const Risicokaart& beeld, const Opschrift& opschrift);

} // namespace grip::render
