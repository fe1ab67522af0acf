// grip herstel: the edits of which there can be only one, shown or made.
#include "base/embedded.hpp"
#include "base/split.hpp"
#include "cli/commands.hpp"
#include "cli/journal.hpp"
#include "cli/mend.hpp"
#include "cli/options.hpp"
#include "cli/run.hpp"
#include "load/files.hpp"
#include "yaml/marks.hpp"
#include "yaml/reader.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <ostream>

namespace grip::cli {
namespace {

namespace fs = std::filesystem;

struct Options {
    std::vector<Tekst> bestanden;
    bool uitvoeren = false;
    bool intern = false;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Options::bestanden>("Alleen deze bestanden, zoals `grip toets` ze noemt; zonder bestand alle"),
        field<&Options::uitvoeren>("Schrijf de herstellingen in de bestanden", false),
        field<&Options::intern>("Toon ook regels waarin iets vertrouwelijks staat", false),
    };
};

/// From the folder in which grip was called, or from the register.
std::string file_of(const Call& call, const fs::path& folder, const std::vector<std::string>& files,
                    const std::string& given) {
    const auto whole = [&](const fs::path& path) { return (call.environment.folder / path).lexically_normal(); };
    const auto found = std::ranges::find_if(
        files, [&](const std::string& file) { return file == given || whole(folder / file) == whole(given); });
    if (found != files.end()) return *found;
    throw UsageError{
        fmt::format("Er is geen bestand {} in het register. Noem het zoals `grip toets` het noemt.", printable(given))};
}

std::vector<std::string> chosen_files(const Call& call, const fs::path& folder, const source::Source& source,
                                      const std::vector<Tekst>& given) {
    std::vector<Finding> ignored;
    std::vector<std::string> files;
    for (const auto& [soort, names] : load::find_files(source, ignored).by_soort)
        files.insert(files.end(), names.begin(), names.end());
    std::vector<std::string> chosen;
    for (const Tekst& one : given) chosen.push_back(file_of(call, folder, files, one.text));
    return chosen;
}

std::string shown_line(std::string_view line) {
    constexpr std::size_t longest = 500; // a whole file on one line helps nobody
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line.size() > longest ? "(een lange regel)" : printable(line);
}

/// Repairs keep every line where it is.
void show_file(std::ostream& out, const std::string& name, const Mended& file, Lezer lezer) {
    if (file.refused)
        out << fmt::format("{}: niet alles kan grip hier zelf herstellen; doe het met de hand.\n\n", name);
    if (file.edits == 0) return;
    std::string_view text = file.text;
    if (text.starts_with(yaml::byte_order_mark)) text.remove_prefix(yaml::byte_order_mark.size());
    const auto before = split(file.before->source, '\n');
    const auto after = split(text, '\n');
    for (std::size_t i = 0; i < std::min(before.size(), after.size()); ++i) {
        if (before[i] == after[i]) continue;
        out << fmt::format("{}:{}\n", name, i + 1);
        const bool shown = lezer == Lezer::intern || is_public_line(*file.before, static_cast<std::uint32_t>(i + 1));
        if (shown) out << fmt::format("- {}\n+ {}\n\n", shown_line(before[i]), shown_line(after[i]));
        else out << "  Deze regel is vertrouwelijk; `--intern` toont hem.\n\n";
    }
}

/// What was or will be done.
struct Outcome {
    std::size_t edits = 0;
    Texts texts;
};

Outcome outcome_of(const std::map<std::string, Mended>& mended) {
    Outcome outcome;
    for (const auto& [name, file] : mended) {
        outcome.edits += file.edits;
        if (file.edits > 0) outcome.texts.emplace(name, file.text);
    }
    return outcome;
}

std::string sentence(const Outcome& outcome, bool done, bool in_repository) {
    if (outcome.edits == 0) return "Er is niets dat grip zelf kan herstellen. `grip toets` zegt wat er niet klopt.";
    return fmt::format("{} in {}{}", counted(static_cast<std::int64_t>(outcome.edits), "herstelling", "herstellingen"),
                       counted(std::ssize(outcome.texts), "bestand", "bestanden"),
                       done
                           ? (in_repository ? " uitgevoerd. `git diff` laat zien wat er is veranderd." : " uitgevoerd.")
                           : fmt::format(". {}", nog_niets_veranderd));
}

ExitCode run(const Call& call) {
    const auto options = read_options<Options>(call.options);
    const fs::path folder = register_to_change(call, options.uitvoeren).folder;
    if (options.uitvoeren) finish_cut_off(call, folder);
    else tell_cut_off(call, folder);
    const source::Source source = call.environment.source(folder);
    const auto mended = mend(source, chosen_files(call, folder, source, options.bestanden));
    const Outcome outcome = outcome_of(mended);
    const bool done = options.uitvoeren && outcome.edits > 0;
    if (done) write_register(call, folder, outcome.texts);
    for (const auto& [name, file] : mended)
        show_file(call.out, printable((folder / name).lexically_normal().string()), file,
                  options.intern ? Lezer::intern : Lezer::openbaar);
    const bool in_repository = nearest_repository(call.environment.folder / folder).has_value();
    call.out << sentence(outcome, done, in_repository) << '\n';
    return ExitCode::done;
}

} // namespace

Command herstel() {
    return {"herstel",
            "Herstel fouten waarvan vaststaat wat er hoort",
            embedded("src/cli/herstel.md"),
            {"bestanden"},
            {&schema::shape_of<Options>(), &schema::shape_of<CommonOptions>()},
            run};
}

} // namespace grip::cli
