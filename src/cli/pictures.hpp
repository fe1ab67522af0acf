// The pictures that go with a report.
#pragma once

#include "cli/output.hpp"
#include "reports/omlijsting.hpp"

namespace grip::cli {

/// Where a report that is written in `paper` finds its pictures, which go to `folder`. Throws UsageError for a folder to
/// which Markdown cannot refer.
std::vector<reports::Beeldverwijzing> picture_links(const reports::Report& report, const std::filesystem::path& folder,
                                                    const std::filesystem::path& paper);

/// Draws them of the whole view, as the files that they become.
std::vector<OutputFile> pictures(const reports::Report& report, const Value& whole,
                                 const std::filesystem::path& folder);

} // namespace grip::cli
