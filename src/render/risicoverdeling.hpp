// The picture of what all risks cost together in a year.
#pragma once

#include "base/beeld.hpp"
#include "base/opschrift.hpp"
#include "render/drawing.hpp"

namespace grip::render {

Drawing risicoverdeling(const Risicoverdeling& beeld, const Opschrift& opschrift);

} // namespace grip::render
