// grip aanvulling: a script with which a shell completes words of grip.
#include "base/embedded.hpp"
#include "cli/aanvulling/schil.hpp"
#include "cli/commands.hpp"
#include "cli/options.hpp"

#include <ostream>

namespace grip {
namespace {

enum class Schil { bash, zsh, fish };

} // namespace

template <>
inline constexpr auto options<Schil> = std::array{
    Option{Schil::bash, "bash", "Bash, gewoon op Debian"},
    Option{Schil::zsh, "zsh", "Zsh"},
    Option{Schil::fish, "fish", "Fish"},
};

namespace cli {
namespace {

struct Aanvulopties {
    Schil schil{};
    Origin origin;

    static constexpr auto fields = Fields{
        Field{"schil", &Aanvulopties::schil, "De schil: bash, zsh of fish"},
    };
};

std::string script(Schil schil) {
    switch (schil) {
    case Schil::bash: return bash_script(commands());
    case Schil::zsh: return zsh_script(commands());
    case Schil::fish: return fish_script(commands());
    }
    return {};
}

ExitCode run(const Call& call) {
    call.out << script(read_options<Aanvulopties>(call.options).schil);
    return ExitCode::done;
}

} // namespace

Command aanvulling() {
    return {"aanvulling",
            "Laat de terminal opdrachten van grip aanvullen",
            embedded("src/cli/aanvulling.md"),
            {"schil"},
            {&schema::shape_of<Aanvulopties>()},
            run};
}

} // namespace cli
} // namespace grip
