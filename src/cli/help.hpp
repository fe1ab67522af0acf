// Help for people, read off the definitions of the commands.
#pragma once

#include "cli/command.hpp"

namespace grip::cli {

std::string overview(const std::vector<Command>& commands);
std::string help(const Command& command);

} // namespace grip::cli
