#include "cli/templates.hpp"

#include "base/embedded.hpp"
#include "reports/omlijsting.hpp"
#include "schema/view_paths.hpp"

#include <algorithm>
#include <cassert>
#include <fmt/format.h>

namespace grip::cli {
namespace {

constexpr std::string_view parts = "templates/delen/";
constexpr std::string_view ending = ".md";

} // namespace

std::string template_of(const reports::Report& report) {
    return std::string{embedded(fmt::format("templates/{}.md", report.id))};
}

std::optional<std::string> partial(std::string_view name) {
    const std::string path = fmt::format("{}{}{}", parts, name, ending);
    const auto paths = embedded_paths();
    if (std::ranges::find(paths, path) == paths.end()) return std::nullopt;
    return std::string{embedded(path)};
}

std::string_view help_path(const reports::Report& report) {
    const std::string wanted = fmt::format("src/reports/{}.md", report.id);
    const auto paths = embedded_paths();
    const auto found = std::ranges::find(paths, wanted);
    assert(found != paths.end() && "a report has a long help");
    return *found;
}

std::vector<ViewPath> paths_for(const reports::Report& report) {
    std::vector<ViewPath> paths = schema::view_paths(schema::shape_of<reports::Omlijsting>());
    std::ranges::move(schema::view_paths(report.view_shape()), std::back_inserter(paths));
    return paths;
}

} // namespace grip::cli
