// Document → Markdown (CommonMark, with tables and footnotes as GitHub has them).
#pragma once

#include "base/opschrift.hpp"
#include "render/document.hpp"

namespace grip::render {

/// Texts come out as typed, wherever they land. Figures with a source refer to a footnote at the end.
std::string markdown(const Document& document);

/// What no reader sees: the program that made the paper.
std::string markdown_comment(const Opschrift& opschrift);

} // namespace grip::render
