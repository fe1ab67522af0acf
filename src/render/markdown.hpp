// View + template → Markdown. The one place where values are formatted and texts escaped.
#pragma once

#include "base/value.hpp"
#include "render/template_check.hpp"

namespace grip::render {

/// The view must have every key that the template uses (check_template). Figures with a source get a footnote.
std::string markdown(const Value& view, std::string_view text, const Partials& partials);

/// The same for a terminal: nothing is marked up, no footnotes.
std::string plain_text(const Value& view, std::string_view text, const Partials& partials);

} // namespace grip::render
