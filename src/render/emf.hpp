// A drawing as an Enhanced Metafile, the vector format that Word and LibreOffice have always read ([MS-EMF]).
#pragma once

#include "render/drawing.hpp"

namespace grip::render {

/// The bytes of the file.
std::string emf(const Drawing& drawing);

} // namespace grip::render
