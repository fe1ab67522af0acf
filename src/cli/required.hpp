// What a command cannot do without.
#pragma once

#include "cli/command.hpp"

namespace grip::cli {

/// Throws UsageError, with what there is to choose and an example, when a required option was not given. One that names a file
/// of the register is left to the command: it can tell which there are.
void require_given(const Command& command, const yaml::Entries& given);

/// The first example of a help: `grip begin --gemeente …`.
std::string_view example(std::string_view help);

} // namespace grip::cli
