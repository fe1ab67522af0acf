// The pictures that go with a report.
#pragma once

#include "reports/omlijsting.hpp"

#include <filesystem>

namespace grip::cli {

/// Where a report that is written in `stuk` finds its pictures, which go to `map`. Throws UsageError for a folder to which
/// Markdown cannot refer.
std::vector<reports::Beeldverwijzing> verwijzingen(const reports::Report& report, const std::filesystem::path& map,
                                                   const std::filesystem::path& stuk);

/// Throws like require_writable.
void require_writable_beelden(const reports::Report& report, const std::filesystem::path& map, bool overwrite);

/// Draws them of the whole view; the folder is made when it is not there. Throws like write_file.
void write_beelden(const reports::Report& report, const Value& whole, const std::filesystem::path& map, bool overwrite);

} // namespace grip::cli
