// Does a template use only what its view holds? The Mustache library prints a tag that it does not know as nothing, looks
// in the block around when a key is missing, and crashes on a partial that includes itself.
#pragma once

#include "base/view_path.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace grip::render {

/// A line of a template or partial.
struct TemplatePlace {
    std::string name;
    int line = 0;
};

struct TemplateProblem {
    std::string name; ///< of the template or partial
    int line = 0;
    std::string message;
    std::vector<TemplatePlace> called_from = {}; ///< where that was named, from the inside out
};

/// The text of a partial, or nothing when there is none.
using Partials = std::function<std::optional<std::string>(std::string_view name)>;

/// Unknown tags and partials, partials that include themselves, sections that are not closed, tags that would print text
/// without escaping or change the delimiters, and what would grow too large or too deep.
std::vector<TemplateProblem> check_template(std::string_view name, std::string_view text,
                                            const std::vector<ViewPath>& view, const Partials& partials);

} // namespace grip::render
