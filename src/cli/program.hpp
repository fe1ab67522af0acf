// The whole program as a function: what main and the tests call.
#pragma once

#include "cli/command.hpp"

#include <functional>

namespace grip::cli {

/// Whatever f throws becomes one sentence and ExitCode::failure.
ExitCode guarded(const std::function<ExitCode()>& f, std::ostream& err);

ExitCode program(const std::vector<std::string>& words, const Environment& environment, std::ostream& out,
                 std::ostream& err);

} // namespace grip::cli
