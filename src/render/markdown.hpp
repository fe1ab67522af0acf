// Document → Markdown (CommonMark, with tables and footnotes as GitHub has them).
#pragma once

#include "render/document.hpp"

namespace grip::render {

/// Texts come out as typed, wherever they land. Figures with a source refer to a footnote at the end.
std::string markdown(const Document& document);

} // namespace grip::render
