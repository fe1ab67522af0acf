// grip aanvulling: a script with which a shell completes words of grip.
#include "base/embedded.hpp"
#include "cli/aanvulling/shell.hpp"
#include "cli/commands.hpp"
#include "cli/options.hpp"

#include <ostream>

namespace grip {
namespace {

enum class Shell { bash, zsh, fish };

} // namespace

template <>
inline constexpr auto options<Shell> = std::array{
    Option{Shell::bash, "bash", "Bash, gewoon op Debian"},
    Option{Shell::zsh, "zsh", "Zsh"},
    Option{Shell::fish, "fish", "Fish"},
};

namespace cli {
namespace {

struct Options {
    Shell schil{};
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Options::schil>("De schil: bash, zsh of fish"),
    };
};

std::string script(Shell shell) {
    switch (shell) {
    case Shell::bash: return bash_script(commands());
    case Shell::zsh: return zsh_script(commands());
    case Shell::fish: return fish_script(commands());
    }
    return {};
}

ExitCode run(const Call& call) {
    call.out << script(read_options<Options>(call.options).schil);
    return ExitCode::done;
}

} // namespace

Command aanvulling() {
    return {"aanvulling",
            "Laat de terminal opdrachten van grip aanvullen",
            embedded("src/cli/aanvulling.md"),
            {"schil"},
            {&schema::shape_of<Options>()},
            run};
}

} // namespace cli
} // namespace grip
