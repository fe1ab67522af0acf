#include "cli/templates.hpp"

#include "base/embedded.hpp"
#include "load/rules.hpp"
#include "render/rules.hpp"
#include "reports/all.hpp"
#include "reports/omlijsting.hpp"
#include "schema/describe.hpp"
#include "schema/view_paths.hpp"
#include "yaml/encoding.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace grip::cli {
namespace {

std::string file_of(std::string_view name) { return fmt::format("sjablonen/{}.md", printable(name)); }

std::optional<std::string> own(const Register& data, std::string_view name) {
    const auto found = data.sjablonen.find(std::string{name});
    return found == data.sjablonen.end() ? std::nullopt : std::optional{found->second};
}

std::optional<std::string> part(const Register& data, std::string_view name) {
    if (auto text = own(data, name)) return text;
    const auto text = find_embedded(fmt::format("templates/delen/{}.md", name));
    return text ? std::optional{std::string{*text}} : std::nullopt;
}

/// The register's own, else the built-in one.
std::string template_of(const reports::Report& report, const Register& data) {
    if (auto text = own(data, report.id)) return *text;
    return std::string{embedded(fmt::format("templates/{}.md", report.id))};
}

/// Text that may be read: what it breaks is reported as with any file.
std::vector<Finding> encoding_faults(std::string_view name, std::string_view text) {
    yaml::Faults faults;
    yaml::check_encoding(file_of(name), text, faults);
    return faults.take();
}

using Names = std::set<std::string, std::less<>>;

/// The own texts that are no plain text. In those nothing is looked for.
Names unreadable(const Register& data) {
    Names names;
    for (const auto& [name, text] : data.sjablonen) {
        if (!encoding_faults(name, text).empty()) names.insert(name);
    }
    return names;
}

/// A template and the parts that it uses, looked into.
struct Inspection {
    std::vector<render::TemplateProblem> problems;
    Names used;
};

Inspection inspect(const reports::Report& report, const Register& data, const Names& not_text) {
    Inspection result;
    const auto take = [&](std::string_view name) -> std::optional<std::string> {
        result.used.emplace(name);
        if (not_text.contains(name)) return "";
        return name == report.id ? template_of(report, data) : part(data, name);
    };
    result.problems = render::parse_template(report.id, *take(report.id), paths_for(report), take).problems;
    return result;
}

} // namespace

render::Template template_for(const reports::Report& report, const Register& data, Leesvorm vorm) {
    const bool scherm = vorm == Leesvorm::scherm;
    const std::vector<ViewPath> paths = paths_for(report);
    const auto parts = [&data](std::string_view name) { return part(data, name); };
    render::Template sjabloon = render::parse_template(
        "voorbehoud", embedded(scherm ? "templates/delen/voorbehoud.tekst" : "templates/delen/voorbehoud.md"), paths,
        parts);
    const std::string text =
        scherm ? std::string{embedded(fmt::format("templates/{}.tekst", report.id))} : template_of(report, data);
    render::Template rest = render::parse_template(report.id, text, paths, parts);
    std::ranges::move(rest.nodes, std::back_inserter(sjabloon.nodes));
    std::ranges::move(rest.problems, std::back_inserter(sjabloon.problems));
    return sjabloon;
}

std::vector<ViewPath> paths_for(const reports::Report& report) {
    std::vector<ViewPath> paths = schema::view_paths(schema::shape_of<reports::Omlijsting>());
    std::ranges::move(schema::view_paths(report.view_shape()), std::back_inserter(paths));
    return paths;
}

bool is_sound(const reports::Report& report, const Register& data) {
    if (data.sjablonen.empty()) return true;
    const Names not_text = unreadable(data);
    const Inspection seen = inspect(report, data, not_text);
    return seen.problems.empty() &&
           std::ranges::none_of(not_text, [&](const std::string& name) { return seen.used.contains(name); });
}

namespace {

/// Where the municipality can mend it: in a text of its own, also when the fault shows in a built-in part that it calls.
render::TemplatePlace own_place(const Register& data, const render::TemplateProblem& problem) {
    if (data.sjablonen.contains(problem.name)) return {problem.name, problem.line};
    for (const render::TemplatePlace& place : problem.called_from) {
        if (data.sjablonen.contains(place.name)) return place;
    }
    return {problem.name, problem.line};
}

} // namespace

void check_sjablonen(const Register& data, std::vector<Finding>& out) {
    if (data.sjablonen.empty()) return;
    for (const auto& [name, text] : data.sjablonen)
        std::ranges::move(encoding_faults(name, text), std::back_inserter(out));
    Findings wrong{render::rules::sjabloon_ongeldig, out};
    Findings unread{load::rules::bestand_onverwacht, out};
    const Names not_text = unreadable(data);
    Names read;
    std::set<std::pair<std::string, int>> seen; // a part is used by several reports
    for (const reports::Report* report : reports::all()) {
        Inspection seen_in = inspect(*report, data, not_text);
        read.merge(seen_in.used);
        for (const auto& problem : seen_in.problems) {
            const render::TemplatePlace place = own_place(data, problem);
            if (!seen.insert({place.name, place.line}).second) continue;
            wrong.add({file_of(place.name), "", place.line, 1},
                      fmt::format("{}, in het stuk {}", problem.message, report->id),
                      "Vergelijk het met het ingebouwde sjabloon, of haal dit sjabloon weg.");
        }
    }
    for (const auto& [name, text] : data.sjablonen) {
        if (!read.contains(name))
            unread.add({file_of(name), "", 1, 1}, "geen enkel stuk gebruikt dit sjabloon",
                       "Noem het naar een stuk, zoals oplegnotitie.md, of roep het aan in een ander sjabloon.");
    }
}

} // namespace grip::cli
