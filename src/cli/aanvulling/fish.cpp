#include "cli/aanvulling/shell.hpp"

#include <fmt/format.h>

namespace grip::cli {
namespace {

constexpr std::string_view head = R"(# Aanvullen van grip in fish; gemaakt door `grip aanvulling fish`.
function __grip_ids
    set -l map $PWD
    while test -n "$map"; and not test -f "$map/registry/gemeente.yaml"
        set map (string replace -r '/[^/]*$' '' -- $map)
    end
    for bestand in "$map"/registry/$argv[1]/*.yaml
        string replace -r '.*/(.*)\.yaml$' '$1' -- $bestand
    end
end
complete -c grip -f
)";

std::string quote(std::string_view text) { return fmt::format("'{}'", escaped(text, "\\'", "\\")); }

std::string line(const Command& command, const Completion& option) {
    std::string text = fmt::format("complete -c grip -n '__fish_seen_subcommand_from {}'", command.id);
    if (!option.name.empty()) text += fmt::format(" -l {} -d {}", option.name.substr(2), quote(option.doc));
    if (!option.name.empty() && option.takes_value) text += option.takes_path ? " -r -F" : " -x";
    if (!option.values.empty()) text += fmt::format(" -a '{}'", fmt::join(option.values, " "));
    if (!option.folder.empty()) text += fmt::format(" -a '(__grip_ids {})'", option.folder);
    return text + "\n";
}

} // namespace

std::string fish_script(const std::vector<Command>& commands) {
    std::string text{head};
    for (const Command& command : commands) {
        text +=
            fmt::format("complete -c grip -n __fish_use_subcommand -a {} -d {}\n", command.id, quote(command.title));
        for (const Completion& option : completions(command)) text += line(command, option);
    }
    return text;
}

} // namespace grip::cli
