// The whole program as a function: what main and the tests call.
#pragma once

#include "cli/command.hpp"

namespace grip::cli {

ExitCode program(const std::vector<std::string>& words, const Environment& environment, std::ostream& out,
                 std::ostream& err);

} // namespace grip::cli
