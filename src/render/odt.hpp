// Document → OpenDocument text (ISO/IEC 26300, version 1.2): the format that Dutch governments must be able to take (Forum
// Standaardisatie).
#pragma once

#include "base/opschrift.hpp"
#include "render/document.hpp"
#include "render/drawing.hpp"

namespace grip::render {

/// The bytes of the file; of the same paper always the same bytes.
std::string odt(const Document& document, const Opschrift& opschrift, const Beelden& beelden);

} // namespace grip::render
