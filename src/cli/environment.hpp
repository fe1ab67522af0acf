// What the program takes from the world around it, as values: so that tests can give their own.
#pragma once

#include "base/date.hpp"
#include "cli/output.hpp"
#include "source/source.hpp"

#include <filesystem>

namespace grip::cli {

struct Environment {
    std::filesystem::path folder; ///< where the command was given
    Date today{};
    bool color = false; ///< standard output is a terminal that wants colour
    std::function<source::Source(const std::string& folder)> source = source::disk; ///< of a register
    /// The only way out, but for standard output; throws as write_files does.
    std::function<void(const std::vector<OutputFile>& files, Writing writing, Access access)> write = write_files;
    bool progress = false; ///< standard error is a terminal that can be told how far a run is
};

/// The day is that of SOURCE_DATE_EPOCH where that is set. Obeys NO_COLOR and TERM=dumb.
Environment read_environment();

/// The nearest register from the folder upward: its `registry/`, or the folder itself when it is one.
std::optional<std::filesystem::path> nearest_register(const std::filesystem::path& folder);

/// The same. Throws UsageError when there is none.
std::filesystem::path find_register(const std::filesystem::path& folder);

/// The nearest folder upward that holds `.git`: a folder, or in a working tree of its own a file.
std::optional<std::filesystem::path> nearest_repository(const std::filesystem::path& folder);

} // namespace grip::cli
