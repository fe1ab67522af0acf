#include "cli/templates.hpp"

#include "base/embedded.hpp"
#include "reports/omlijsting.hpp"
#include "schema/view_paths.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::cli {
std::string template_of(const reports::Report& report) {
    return std::string{embedded(fmt::format("templates/{}.md", report.id))};
}

std::optional<std::string> partial(std::string_view name) {
    const auto text = find_embedded(fmt::format("templates/delen/{}.md", name));
    return text ? std::optional{std::string{*text}} : std::nullopt;
}

std::vector<ViewPath> paths_for(const reports::Report& report) {
    std::vector<ViewPath> paths = schema::view_paths(schema::shape_of<reports::Omlijsting>());
    std::ranges::move(schema::view_paths(report.view_shape()), std::back_inserter(paths));
    return paths;
}

} // namespace grip::cli
