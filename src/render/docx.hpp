// Document → a Word file that needs nothing beside it.
#pragma once

#include "base/opschrift.hpp"
#include "render/document.hpp"
#include "render/docx_reference.hpp"
#include "render/drawing.hpp"

namespace grip::render {

/// The bytes of the file: A4, with title, day and page number at the foot of each page. `huisstijl`: the look of the municipality, or null.
std::string docx(const Document& document, const Opschrift& opschrift, const Beelden& beelden,
                 const DocxReference* huisstijl);

} // namespace grip::render
