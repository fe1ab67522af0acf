// What stands within a line or a cell of a template.
#pragma once

#include "render/template_scope.hpp"

namespace grip::render {

/// Reports what is no plain text with emphasis, and sections and emphasis that do not close here.
Inlines parse_inlines(const Tokens& tokens, const Scope& scope);

} // namespace grip::render
