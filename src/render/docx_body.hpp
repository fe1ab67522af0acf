// The blocks of a paper as WordprocessingML (ECMA-376 part 1), with what stands beside them in the package.
#pragma once

#include "render/document.hpp"
#include "render/drawing.hpp"
#include "render/page_layout.hpp"

namespace grip::render {

struct DocxBody {
    std::string document;               ///< `word/document.xml`
    std::string footnotes;              ///< `word/footnotes.xml`
    std::string numbering;              ///< `word/numbering.xml`
    std::vector<std::string> addresses; ///< of links: the relation `link<i>`
    std::vector<std::string> pictures;  ///< as EMF: the relation `beeld<i>`
};

/// What names the head and foot of each page in a section, of pages upright and on their side.
struct DocxSections {
    std::string upright;
    std::string sideways;
};

/// Headings follow each other without a level skipped. A part of the paper in which a table would not fit lies on its side. The
/// first mention of a source is its footnote.
/// `parts`: its blocks, by how their pages lie; `bronnen`: its sources; `first_differs`: the first page has a head and foot of its own.
DocxBody docx_body(std::span<const PagePart> parts, const std::vector<Bron>& bronnen, const Beelden& beelden,
                   const DocxSections& margins, bool first_differs);

/// A part of the package: what it holds is in the namespace `w`.
std::string docx_part(std::string_view name, std::string_view content);

} // namespace grip::render
