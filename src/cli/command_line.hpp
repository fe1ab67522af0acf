// Words on the command line → the command and its options. The only file with the command-line library, which speaks
// English: every error becomes a Dutch sentence here.
#pragma once

#include "cli/command.hpp"

namespace grip::cli {

struct Asked {
    const Command* command = nullptr; ///< none: the overview of commands
    yaml::Entries options;
    bool help = false;
    bool version = false;
};

/// Throws UsageError, with the nearest command or option where there is one.
Asked parse(const std::vector<std::string>& words, const std::vector<Command>& commands);

} // namespace grip::cli
