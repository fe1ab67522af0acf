// Document → plain text, for a terminal.
#pragma once

#include "render/document.hpp"

namespace grip::render {

/// Nothing is marked up, nothing can steer a terminal, and there are no footnotes. Lines of a paragraph stay lines.
std::string plain_text(const Document& document);

} // namespace grip::render
