// Where a result goes: standard output, or a file that is written whole or not at all.
#pragma once

#include "cli/command.hpp"

namespace grip::cli {

/// Throws UsageError when there is something that may not be overwritten; to ask before the first of several files.
void require_writable(const std::filesystem::path& path, bool overwrite);

/// Throws WorldError when the file cannot be written, UsageError when it exists and may not be overwritten.
void write_file(const std::filesystem::path& path, std::string_view text, bool overwrite);

} // namespace grip::cli
