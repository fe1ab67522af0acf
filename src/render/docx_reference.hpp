// A municipality's own Word document, after which those of grip are made: its styles, and the head and foot of its pages. Nothing else of it
// is taken: no text, no macros, no way to anything outside.
#pragma once

#include "render/zip.hpp"

#include <string_view>

namespace grip::render {

/// What stands at the head or foot of a page.
struct DocxMargin {
    std::string content;   ///< `w:hdr` or `w:ftr`, whole; empty: nothing
    std::string relations; ///< the relations in it, without what is around them
};

struct DocxReference {
    std::string styles; ///< `word/styles.xml`, with every style that grip names
    std::string theme;  ///< `word/theme/theme1.xml`, which names fonts and colours of the styles; empty: none
    DocxMargin header;
    DocxMargin footer;
    bool first_differs = false; ///< the first page has a head and foot of its own
    DocxMargin first_header;
    DocxMargin first_footer;
    std::vector<PackedFile> media; ///< pictures, below `word/media/`
};

/// None when it is no Word document.
std::optional<DocxReference> docx_reference(const std::string& bytes);

} // namespace grip::render
