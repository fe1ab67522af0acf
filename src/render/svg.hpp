// A drawing as SVG: readable without colour, with a title and a description for who cannot see it.
#pragma once

#include "render/drawing.hpp"

namespace grip::render {

/// Marks are written in their order; texts come out as typed.
std::string svg(const Drawing& drawing);

} // namespace grip::render
