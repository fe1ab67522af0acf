#include "cli/site/leftovers.hpp"

#include "base/text.hpp"
#include "source/source.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <sstream>

namespace grip::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view heading =
    "Wat grip in deze map schreef. Met --overschrijf ruimt het op wat er niet meer bij hoort.";

/// `index.html` or `samenwerkingen/bsgr.docx`, and nothing that leads out of the folder: anybody can write in that list.
bool is_site_path(std::string_view path) {
    const auto slash = path.find('/');
    if (slash != std::string_view::npos && !is_id(path.substr(0, slash))) return false;
    const std::string_view name = slash == std::string_view::npos ? path : path.substr(slash + 1);
    const auto dot = name.rfind('.');
    constexpr std::array endings{"html", "docx", "odt", "pdf", "xlsx", "csv", "ics"};
    return dot != std::string_view::npos && is_id(name.substr(0, dot)) &&
           std::ranges::find(endings, name.substr(dot + 1)) != endings.end();
}

bool lies_in(const fs::path& folder, const std::string& path) {
    const fs::path beneath = fs::path{path}.parent_path();
    return beneath.empty() || fs::symlink_status(folder / beneath).type() == fs::file_type::directory;
}

} // namespace

Sitelijst read_sitelijst(const fs::path& folder) {
    constexpr std::size_t most = 8 << 20;
    const source::Source site = source::disk(folder.string());
    Sitelijst lijst;
    if (site.type(std::string{sitelijst_file}) != source::Type::file) return lijst;
    std::istringstream lines{site.read(std::string{sitelijst_file}, most)};
    for (std::string line; std::getline(lines, line);) {
        const auto space = line.find(' ');
        const std::string path = line.substr(0, space);
        if (is_site_path(path)) lijst.emplace(path, space == std::string::npos ? "" : line.substr(space + 1));
    }
    return lijst;
}

std::string to_text(const Sitelijst& lijst) {
    std::string text = fmt::format("{}\n\n", heading);
    for (const auto& [path, made_of] : lijst)
        text += fmt::format("{}{}{}\n", path, made_of.empty() ? "" : " ", made_of);
    return text;
}

void remove_leftovers(const fs::path& folder, const Sitelijst& old, const Sitelijst& now) {
    for (const auto& [path, made_of] : old) {
        if (now.contains(path) || !lies_in(folder, path)) continue;
        std::error_code ignored; // it may be gone already
        if (fs::symlink_status(folder / path, ignored).type() == fs::file_type::regular)
            fs::remove(folder / path, ignored);
    }
}

} // namespace grip::cli
