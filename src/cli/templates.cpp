#include "cli/templates.hpp"

#include "base/embedded.hpp"
#include "load/rules.hpp"
#include "render/rules.hpp"
#include "reports/all.hpp"
#include "reports/omlijsting.hpp"
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

/// Text that may be read: what it breaks is reported as with any file.
void check_encoding(const Register& data, std::vector<Finding>& out) {
    for (const auto& [name, text] : data.sjablonen) {
        yaml::Faults faults;
        yaml::check_encoding(file_of(name), text, faults);
        std::ranges::move(faults.take(), std::back_inserter(out));
    }
}

} // namespace

std::string template_of(const reports::Report& report, const Register& data) {
    if (auto text = own(data, report.id)) return *text;
    return std::string{embedded(fmt::format("templates/{}.md", report.id))};
}

std::string text_template_of(const reports::Report& report) {
    return std::string{embedded(fmt::format("templates/{}.tekst", report.id))};
}

render::Partials partials_of(const Register& data) {
    return [&data](std::string_view name) { return part(data, name); };
}

std::vector<ViewPath> paths_for(const reports::Report& report) {
    std::vector<ViewPath> paths = schema::view_paths(schema::shape_of<reports::Omlijsting>());
    std::ranges::move(schema::view_paths(report.view_shape()), std::back_inserter(paths));
    return paths;
}

std::vector<render::TemplateProblem> template_problems(const reports::Report& report, const Register& data) {
    if (data.sjablonen.empty()) return {};
    return render::check_template(report.id, template_of(report, data), paths_for(report), partials_of(data));
}

void check_sjablonen(const Register& data, std::vector<Finding>& out) {
    if (data.sjablonen.empty()) return;
    check_encoding(data, out);
    Findings wrong{render::rules::sjabloon_ongeldig, out};
    Findings unread{load::rules::bestand_onverwacht, out};
    std::set<std::string> read;
    std::set<std::pair<std::string, int>> seen; // a part is used by several reports
    for (const reports::Report* report : reports::all()) {
        read.emplace(report->id);
        const auto note = [&](std::string_view name) {
            read.emplace(name);
            return part(data, name);
        };
        for (const auto& problem :
             render::check_template(report->id, template_of(*report, data), paths_for(*report), note)) {
            if (!seen.insert({problem.name, problem.line}).second) continue;
            wrong.add({file_of(problem.name), "", problem.line, 1},
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
