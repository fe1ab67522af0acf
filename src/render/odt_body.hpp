// The blocks of a paper as OpenDocument text, with the pictures that stand beside them in the package.
#pragma once

#include "render/document.hpp"
#include "render/drawing.hpp"

namespace grip::render {

struct OdtBody {
    std::string text;                  ///< what `office:text` holds
    std::string styles;                ///< of columns: `office:automatic-styles`
    std::vector<std::string> pictures; ///< as EMF: `Pictures/beeld<i>.emf`, counted from 1
};

/// Headings follow each other without a level skipped. A part of the paper in which a table would not fit lies on its side. The
/// first mention of a source is its footnote.
OdtBody odt_body(const Document& document, const Beelden& beelden);

} // namespace grip::render
