// The templates of reports: those built into the program, unless the register has its own in sjablonen/.
#pragma once

#include "base/finding.hpp"
#include "model/register.hpp"
#include "render/template_check.hpp"
#include "reports/report.hpp"

namespace grip::cli {

/// The template of a report, or a part that templates share, by its name: the register's own, else the built-in one.
std::string template_of(const reports::Report& report, const Register& data);
/// The built-in template for the screen, of a report that has one.
std::string text_template_of(const reports::Report& report);
/// What the program puts above every paper, whatever its template says: that it is not public, or not complete. For
/// Markdown (`md`) or for the screen (`tekst`).
std::string_view voorbehoud(std::string_view ending);
render::Partials partials_of(const Register& data);

/// All that a template of this report may use.
std::vector<ViewPath> paths_for(const reports::Report& report);

/// May a report be made with its template? Always, when all are built in.
bool is_sound(const reports::Report& report, const Register& data);

/// What is wrong with the register's own templates, over all reports.
void check_sjablonen(const Register& data, std::vector<Finding>& out);

} // namespace grip::cli
