// The templates of reports: those built into the program, unless the register has its own in sjablonen/.
#pragma once

#include "base/finding.hpp"
#include "model/register.hpp"
#include "render/template.hpp"
#include "reports/report.hpp"

namespace grip::cli {

enum class Leesvorm {
    papier, ///< the register's own template, else the built-in one
    scherm, ///< the built-in one for the screen, of a report that has one
};

/// The template of a report below what the program puts above every paper, whatever its template says: that it is not
/// public, or not complete.
render::Template template_for(const reports::Report& report, const Register& data, Leesvorm vorm);

/// All that a template of this report may use.
std::vector<ViewPath> paths_for(const reports::Report& report);

/// May a report be made with its template? Always, when all are built in.
bool is_sound(const reports::Report& report, const Register& data);

/// What is wrong with the register's own templates, over all reports.
void check_sjablonen(const Register& data, std::vector<Finding>& out);

} // namespace grip::cli
