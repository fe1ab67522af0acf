#include "cli/aanvulling/shell.hpp"

#include <fmt/format.h>

namespace grip::cli {
namespace {

constexpr std::string_view head = R"(#compdef grip
# Aanvullen van grip in zsh; gemaakt door `grip aanvulling zsh`.
_grip_ids() {
    local map=$PWD
    while [[ -n $map && ! -f $map/registry/gemeente.yaml ]]; do map=${map%/*}; done
    local -a ids=($map/registry/$1/*.yaml(N:t:r))
    compadd -a ids
}

_grip() {
    if ((CURRENT == 2)); then
        local -a opdrachten=(
)";

/// Within single quotes, where brackets and colons mean something to _arguments.
std::string text_of(std::string_view doc) {
    std::string text = escaped(doc, "[]:\\", "\\");
    for (auto at = text.find('\''); at != std::string::npos; at = text.find('\'', at + 4)) text.replace(at, 1, "'\\''");
    return text;
}

std::string action(const Completion& option) {
    if (!option.folder.empty()) return fmt::format("_grip_ids {}", option.folder);
    if (option.takes_path) return "_files";
    return option.values.empty() ? std::string{" "} : fmt::format("({})", fmt::join(option.values, " "));
}

std::string argument(const Completion& option) {
    if (option.name.empty()) return fmt::format("'*:{}:{}'", text_of(option.doc), action(option));
    const std::string value = option.takes_value ? fmt::format(":waarde:{}", action(option)) : "";
    return fmt::format("'{}[{}]{}'", option.name, text_of(option.doc), value);
}

} // namespace

std::string zsh_script(const std::vector<Command>& commands) {
    std::string names;
    std::string cases;
    for (const Command& command : commands) {
        names += fmt::format("            '{}:{}'\n", command.id, text_of(command.title));
        std::string arguments;
        bool positional = false; // several words in a row complete as the first
        for (const Completion& option : completions(command)) {
            if (option.name.empty() && positional) continue;
            positional = positional || option.name.empty();
            arguments += " \\\n            " + argument(option);
        }
        cases += fmt::format("    {})\n        _arguments{} ;;\n", command.id, arguments);
    }
    return fmt::format("{}{}        )\n        _describe opdracht opdrachten\n        return\n    fi\n"
                       "    local opdracht=$words[2]\n    shift words\n    ((CURRENT--))\n"
                       "    case $opdracht in\n{}    esac\n}}\n_grip \"$@\"\n",
                       head, names, cases);
}

} // namespace grip::cli
