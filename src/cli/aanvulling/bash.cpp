#include "cli/aanvulling/shell.hpp"

#include <fmt/format.h>

namespace grip::cli {
namespace {

constexpr std::string_view head = R"(# Aanvullen van grip in bash; gemaakt door `grip aanvulling bash`.
_grip_ids() {
    local map="$PWD" bestand
    until [ -f "$map/registry/gemeente.yaml" ] || [ -z "$map" ]; do map="${map%/*}"; done
    for bestand in "$map/registry/$1"/*.yaml; do
        bestand="${bestand##*/}"
        bestand="${bestand%.yaml}"
        [[ "$bestand" =~ ^[a-z0-9-]+$ ]] && echo "$bestand" # what else a name may hold, bash would carry out
    done
}

_grip() {
    local woord="${COMP_WORDS[COMP_CWORD]}" opdracht="${COMP_WORDS[1]}" vorig="${COMP_WORDS[COMP_CWORD - 1]}"
    COMPREPLY=()
)";

constexpr std::string_view tail = R"(    esac
}
complete -F _grip grip
)";

std::string choose(const std::string& words) {
    return fmt::format("mapfile -t COMPREPLY < <(compgen -W \"{}\" -- \"$woord\")", words);
}

} // namespace

std::string bash_script(const std::vector<Command>& commands) {
    std::string names;
    std::string values;
    std::string words;
    for (const Command& command : commands) {
        names += fmt::format("{} ", command.id);
        std::string own;
        for (const Completion& option : completions(command)) {
            if (!option.name.empty()) own += option.name + " ";
            else if (!option.folder.empty()) own += fmt::format("$(_grip_ids {}) ", option.folder);
            else own += fmt::format("{} ", fmt::join(option.values, " "));
            if (option.name.empty() || !option.takes_value) continue;
            const std::string action = option.takes_path ? "mapfile -t COMPREPLY < <(compgen -f -- \"$woord\")"
                                                         : choose(fmt::format("{}", fmt::join(option.values, " ")));
            values += fmt::format("    '{} {}') {}; return ;;\n", command.id, option.name, action);
        }
        words += fmt::format("    {}) {} ;;\n", command.id, choose(own));
    }
    return fmt::format("{}    if [ \"$COMP_CWORD\" -eq 1 ]; then\n        {}\n        return\n    fi\n"
                       "    case \"$opdracht $vorig\" in\n{}    esac\n    case \"$opdracht\" in\n{}{}",
                       head, choose(names + "--help --version"), values, words, tail);
}

} // namespace grip::cli
