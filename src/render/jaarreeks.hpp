// The picture of an amount year by year.
#pragma once

#include "base/beeld.hpp"
#include "base/opschrift.hpp"
#include "render/drawing.hpp"

namespace grip::render {

Drawing jaarreeks(const Jaarreeks& beeld, const Opschrift& opschrift);

} // namespace grip::render
