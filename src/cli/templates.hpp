// The templates that are built into the program.
#pragma once

#include "render/template_check.hpp"
#include "reports/report.hpp"

namespace grip::cli {

std::string template_of(const reports::Report& report);

/// A part that templates share: a file in templates/delen.
std::optional<std::string> partial(std::string_view name);

/// All that a template of this report may use.
std::vector<ViewPath> paths_for(const reports::Report& report);

} // namespace grip::cli
