// grip begin: a new register, with one worked collaboration and the schemas.
#include "base/embedded.hpp"
#include "cli/commands.hpp"
#include "cli/editor_schema.hpp"
#include "cli/file_kinds.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "model/register.hpp"
#include "schema/skeleton.hpp"
#include "yaml/edit.hpp"
#include "yaml/reader.hpp"

#include <cassert>
#include <fmt/format.h>
#include <ostream>

namespace grip::cli {
namespace {

namespace fs = std::filesystem;

struct Options {
    std::optional<Tekst> map;
    Tekst gemeente;
    Gemeentecode code;
    bool met_kader = false;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Options::map>("De map die het register wordt; zonder map `registry`"),
        field<&Options::gemeente>("Naam van de gemeente"),
        field<&Options::code>("Code van de gemeente bij CBS, zoals GM0626"),
        Field{"met-kader", &Options::met_kader,
              "Zet ook het ingebouwde toetsingskader en afwegingskader klaar, om aan te passen", false},
    };
};

/// `Gemeente Testdam` is called Testdam: papers put the word before it themselves.
std::string naam_van(const Tekst& gemeente) {
    constexpr std::string_view soort = "gemeente ";
    return lower_ascii(gemeente.text).starts_with(soort) ? gemeente.text.substr(soort.size()) : gemeente.text;
}

std::string gemeente(const Options& options, int year) {
    const schema::Skeleton wanted{
        {{"naam", schema::quoted(naam_van(options.gemeente))}, {"code", options.code.text}}, {}, year};
    return schema::editor_line("gemeente", "") + schema::skeleton(shape_of_file("gemeente"), wanted);
}

/// A built-in framework as an own one, that tells of which version it is an adaptation.
std::string own_kader(const std::string& kader) {
    const std::string file = fmt::format("kader/{}.yaml", kader);
    const std::string text{embedded("templates/" + file)};
    yaml::Faults faults;
    const yaml::Document document = yaml::read(file, text, faults);
    const yaml::NodeId versie = yaml::find(document, 0, "versie");
    const auto own = yaml::insert_entry(document, 0, versie, {"gebaseerd_op", yaml::text_of(document, versie)});
    assert(own && "the built-in framework is a map with a version");
    return schema::editor_line(kader, "../") + *own;
}

std::vector<OutputFile> files(const Options& options, const fs::path& folder, int year) {
    std::vector<OutputFile> result;
    const auto add = [&](const std::string& path, std::string text) {
        result.push_back({folder / path, std::move(text), true});
    };
    add("gemeente.yaml", gemeente(options, year));
    add("LEESMIJ.md", std::string{embedded("templates/begin/LEESMIJ.md")});
    add("samenwerkingen/voorbeeld.yaml", std::string{embedded("templates/begin/voorbeeld.yaml")});
    for (const schema::FileKind& kind : file_kinds()) add(fmt::format("schema/{}.json", kind.id), editor_schema(kind));
    if (!options.met_kader) return result;
    for (const char* kader : {"toetsingskader", "afwegingskader"})
        add(fmt::format("kader/{}.yaml", kader), own_kader(kader));
    return result;
}

ExitCode run(const Call& call) {
    const auto options = read_options<Options>(call.options);
    const fs::path shown = options.map ? options.map->text : "registry";
    const fs::path folder = call.environment.folder / shown;
    if (fs::exists(folder) && !(fs::is_directory(folder) && holds_no_file(folder))) {
        const bool is_register = fs::is_regular_file(folder / "gemeente.yaml");
        throw UsageError{fmt::format("{} {}. Ga naar een andere map, of geef een nieuwe op: `grip begin MAP`.",
                                     printable(shown.string()),
                                     is_register ? "is al een register" : "bestaat al, en is niet leeg")};
    }
    call.environment.write(files(options, folder, year_of(call.environment.today)), Writing::fresh, Access::usual);
    const std::string where = printable(shown.string());
    call.out << fmt::format("Het register van {} staat in {}. Lees LEESMIJ.md, en controleer met `grip toets`.\n",
                            printable(naam_van(options.gemeente)), where);
    if (options.map) call.out << "Ga eerst naar die map: daar vinden de andere opdrachten het register vanzelf.\n";
    return ExitCode::done;
}

} // namespace

Command begin() {
    return {"begin", "Begin een nieuw register",     embedded("src/cli/begin.md"),
            {"map"}, {&schema::shape_of<Options>()}, run};
}

} // namespace grip::cli
