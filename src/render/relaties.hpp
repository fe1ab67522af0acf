// Who works with whom: partners and collaborations in two columns, with a line for each who takes part.
#pragma once

#include "base/beeld.hpp"
#include "base/opschrift.hpp"
#include "render/drawing.hpp"

namespace grip::render {

Drawing relaties(const Relaties& beeld, const Opschrift& opschrift);

} // namespace grip::render
