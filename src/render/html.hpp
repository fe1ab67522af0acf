// Document → one HTML page that needs nothing beside it: for a browser, a screen reader and a printer.
#pragma once

#include "base/opschrift.hpp"
#include "render/document.hpp"
#include "render/drawing.hpp"

namespace grip::render {

/// Texts come out as typed. Headings follow each other without a level skipped, each has an anchor that stays while its text
/// does; the first column of a table without a head of its own names the rows; notes have links both ways. `huisstijl`: what of the
/// style is the municipality's own, as CSS.
std::string html(const Document& document, const Opschrift& opschrift, const Beelden& beelden,
                 std::string_view huisstijl = {});

/// A sentence with its values, in which no amount breaks.
std::string html_words(const Zin& zin);

struct HtmlHeading {
    std::size_t level = 0; ///< without gaps
    std::string anchor;
    std::string words;
};

struct HtmlBody {
    std::string text;
    std::vector<HtmlHeading> headings; ///< none where it has contents that lead to them
};

/// The same without the page around it, to stand in a page of a site. `titel` names what stands below no heading.
HtmlBody html_body(const Document& document, const std::string& titel, const Beelden& beelden);

} // namespace grip::render
