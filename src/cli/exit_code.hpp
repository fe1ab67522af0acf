// How the program ends.
#pragma once

namespace grip::cli {

enum class ExitCode {
    done = 0,
    findings = 1, ///< an unexplained fout (or what --streng adds); a report from which a file had to be left out
    failure = 2,  ///< wrong use, or a file or program that fails
};

} // namespace grip::cli
