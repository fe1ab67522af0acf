// grip schema: the JSON Schema of a kind of file.
#include "base/embedded.hpp"
#include "cli/commands.hpp"
#include "cli/options.hpp"
#include "cli/soorten.hpp"
#include "schema/json_schema.hpp"

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

ExitCode run(const Call& call) {
    const auto options = read_options<Options>(call.options);
    std::vector<std::string> ids;
    for (const schema::Soort& soort : soorten()) {
        if (options.soort && options.soort->text == soort.id) {
            call.out << schema::json_schema(soort.id, *soort.shape);
            return ExitCode::done;
        }
        ids.emplace_back(soort.id);
    }
    if (options.soort)
        throw UsageError{fmt::format("De soort `{}` bestaat niet. Kies uit: {}.", printable(options.soort->text),
                                     fmt::join(ids, ", "))};
    for (const schema::Soort& soort : soorten()) call.out << fmt::format("{:<18} {}\n", soort.id, soort.file);
    return ExitCode::done;
}

} // namespace

Command schema_command() {
    return {"schema",
            "Geef het JSON-schema van een soort bestand",
            embedded("src/cli/schema.md"),
            {"soort"},
            {&schema::shape_of<Options>()},
            run};
}

} // namespace grip::cli
