// Document → one HTML page that needs nothing beside it: for a browser, a screen reader and a printer.
#pragma once

#include "base/opschrift.hpp"
#include "render/document.hpp"

#include <map>

namespace grip::render {

/// SVG of each figure, by its address.
using Beelden = std::map<std::string, std::string>;

/// Texts come out as typed. Headings follow each other without a level skipped, each has an anchor that stays while its text
/// does; the first column of a table without a head of its own names the rows; notes have links both ways.
std::string html(const Document& document, const Opschrift& opschrift, const Beelden& beelden);

} // namespace grip::render
