// grip schema: the JSON Schema of a kind of file.
#include "base/embedded.hpp"
#include "cli/commands.hpp"
#include "cli/editor_schema.hpp"
#include "cli/file_kinds.hpp"
#include "cli/options.hpp"

#include <fmt/format.h>
#include <ostream>

namespace grip::cli {
namespace {

struct Options {
    std::optional<Tekst> soort;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Options::soort>("De soort bestand; zonder soort een lijst van soorten"),
    };
};

std::vector<std::string> kinds() {
    std::vector<std::string> ids;
    for (const schema::FileKind& kind : file_kinds()) ids.emplace_back(kind.id);
    return ids;
}

ExitCode run(const Call& call) {
    const auto options = read_options<Options>(call.options);
    for (const schema::FileKind& kind : file_kinds()) {
        if (options.soort && options.soort->text == kind.id) {
            call.out << editor_schema(kind);
            return ExitCode::done;
        }
    }
    if (options.soort)
        throw UsageError{fmt::format("De soort `{}` bestaat niet. Kies uit: {}.", printable(options.soort->text),
                                     fmt::join(kinds(), ", "))};
    for (const schema::FileKind& kind : file_kinds()) call.out << fmt::format("{:<18} {}\n", kind.id, kind.file);
    return ExitCode::done;
}

} // namespace

Command schema_command() {
    return {"schema",
            "Geef het JSON-schema van een soort bestand",
            embedded("src/cli/schema.md"),
            {"soort"},
            {&schema::shape_of<Options>()},
            run,
            kinds};
}

} // namespace grip::cli
