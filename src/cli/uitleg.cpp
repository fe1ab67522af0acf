// grip uitleg: what a rule or a key of the register means.
#include "base/embedded.hpp"
#include "cli/begrippen.hpp"
#include "cli/commands.hpp"
#include "cli/file_kinds.hpp"
#include "cli/help.hpp"
#include "cli/options.hpp"
#include "cli/rule_page.hpp"
#include "load/records.hpp"
#include "rules/all.hpp"
#include "yaml/reader.hpp"

#include <fmt/format.h>
#include <ostream>
#include <set>

namespace grip::cli {
namespace {

struct Options {
    Tekst onderwerp;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Options::onderwerp>(
            "Een regel (toets/aandacht), een sleutel (kans), een opdracht (dashboard) of een woord (peildatum)"),
    };
};

struct Place {
    std::string path;
    const schema::FieldShape* field;
};

/// Every key of every kind of file, with its path.
void collect(const std::string& path, const schema::Shape& shape, std::vector<Place>& places) {
    if (shape.item != nullptr) return collect(path, *shape.item, places);
    for (const schema::FieldShape& field : shape.fields) {
        const std::string here = fmt::format("{}.{}", path, field.key);
        places.push_back({here, &field});
        collect(here, *field.shape, places);
    }
}

std::vector<Place> all_places() {
    std::vector<Place> places;
    for (const schema::FileKind& kind : file_kinds()) collect(std::string{kind.id}, *kind.shape, places);
    return places;
}

std::vector<Place> places_of(const std::vector<Place>& all, const std::string& subject) {
    std::vector<Place> found;
    for (const Place& place : all) {
        if (place.path == subject) return {place};
        if (place.path.ends_with("." + subject)) found.push_back(place);
    }
    return found;
}

const Command* find_command(const std::string& subject) {
    const auto found = std::ranges::find(commands(), subject, &Command::id);
    return found == commands().end() ? nullptr : &*found;
}

[[noreturn]] void refuse(const std::string& subject, const std::vector<Place>& all) {
    std::vector<std::string> names;
    for (const Rule* rule : rules::all()) names.emplace_back(rule->id);
    for (const Place& place : all) names.emplace_back(place.field->key);
    for (const Begrip& woord : begrippen()) names.push_back(woord.id.text);
    for (const Command& command : commands()) names.emplace_back(command.id);
    const auto near = nearest(subject, names);
    throw UsageError{fmt::format("`{}` is geen regel, sleutel, opdracht of woord dat grip kent. {}", printable(subject),
                                 near ? fmt::format("Bedoelde u `{}`?", *near)
                                      : "docs/regels.md en docs/register.md noemen alle regels en sleutels.")};
}

/// What a shell offers: the rules, and each key and word once.
std::vector<std::string> subjects() {
    std::set<std::string_view> keys{"bron"};
    for (const Place& place : all_places()) keys.insert(place.field->key);
    for (const Begrip& woord : begrippen()) keys.insert(woord.id.text);
    std::vector<std::string> words;
    for (const Rule* rule : rules::all()) words.emplace_back(rule->id);
    words.insert(words.end(), keys.begin(), keys.end());
    return words;
}

/// The gemeente.yaml of the nearest register, when there is one without faults.
std::optional<Gemeente> eigen_gemeente(const Environment& environment) {
    const auto folder = nearest_register(environment.folder);
    if (!folder) return std::nullopt;
    constexpr auto file = "gemeente.yaml";
    yaml::Faults faults;
    const yaml::Document document = yaml::read(file, environment.source(*folder).read(file, yaml::most_bytes), faults);
    if (!faults.empty()) return std::nullopt;
    Gemeente gemeente = load::decode_file<Gemeente>(document, faults);
    return faults.empty() ? std::optional{std::move(gemeente)} : std::nullopt;
}

ExitCode run(const Call& call) {
    const std::string subject = read_options<Options>(call.options).onderwerp.text;
    if (const Rule* rule = rules::find(subject)) {
        const auto gemeente = eigen_gemeente(call.environment);
        call.out << rule_page(*rule, gemeente ? &*gemeente : nullptr);
        return ExitCode::done;
    }
    if (subject == "bron") {
        call.out << bron_page();
        return ExitCode::done;
    }
    if (const Command* command = find_command(subject)) {
        call.out << help(*command);
        return ExitCode::done;
    }
    const Begrip* woord = begrip(subject);
    if (woord != nullptr) call.out << begrip_page(*woord);
    const std::vector<Place> all = all_places();
    const std::vector<Place> found = places_of(all, subject);
    if (found.empty() && woord == nullptr) refuse(subject, all);
    if (found.empty()) return ExitCode::done;
    if (woord != nullptr) call.out << '\n';
    if (found.size() == 1) {
        call.out << schema::explain(found.front().path, *found.front().field);
        return ExitCode::done;
    }
    call.out << fmt::format("`{}` komt op meer plaatsen voor:\n", subject);
    for (const Place& place : found) call.out << fmt::format("  {:<50} {}\n", place.path, place.field->doc);
    return ExitCode::done;
}

} // namespace

Command uitleg() {
    return {"uitleg",
            "Leg een regel, een sleutel of een woord uit",
            embedded("src/cli/uitleg.md"),
            {"onderwerp"},
            {&schema::shape_of<Options>()},
            run,
            subjects};
}

} // namespace grip::cli
