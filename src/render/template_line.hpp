// One line of a template, and what it is.
#pragma once

#include "render/template_inline.hpp"

namespace grip::render {

/// Of a line that is no tag alone. A line of nothing but sections around a heading, item or row gives one node for each.
void parse_line(const Tokens& line, const Scope& scope, std::vector<TemplateNode>& out);

} // namespace grip::render
