// View + template → document.
#pragma once

#include "render/template.hpp"

namespace grip::render {

/// The template must be without problems, and made for this view.
Document fill(const Value& view, const Template& sjabloon);

} // namespace grip::render
