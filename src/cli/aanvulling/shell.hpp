// Scripts that complete words of grip in a shell, made from the definitions of the commands.
#pragma once

#include "cli/command.hpp"

#include <string>

namespace grip::cli {

std::string bash_script(const std::vector<Command>& commands);
std::string fish_script(const std::vector<Command>& commands);
std::string zsh_script(const std::vector<Command>& commands);

/// One option of a command, as the scripts need it.
struct Completion {
    std::string name; ///< `--als`; empty for a word that is given without a name
    std::string_view doc;
    bool takes_value = false;
    bool takes_path = false;
    std::vector<std::string> values; ///< when only these can be meant
    std::string folder;              ///< of the register, when the name of a file is meant
};

std::vector<Completion> completions(const Command& command);

/// Each text with `before` put before the characters that are special.
std::string escaped(std::string_view text, std::string_view special, std::string_view before);

} // namespace grip::cli
