#include "base/error.hpp"
#include "base/text.hpp"
#include "source/source.hpp"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>

namespace grip::source {
namespace {

namespace fs = std::filesystem;

Type type_of(fs::file_status status) {
    switch (status.type()) {
    case fs::file_type::none:
    case fs::file_type::not_found: return Type::none;
    case fs::file_type::regular: return Type::file;
    case fs::file_type::directory: return Type::folder;
    case fs::file_type::symlink: return Type::link;
    default: return Type::other;
    }
}

std::vector<Entry> list(const fs::path& folder) {
    std::error_code error;
    std::vector<Entry> entries;
    for (fs::directory_iterator at{folder, error}, end; !error && at != end; at.increment(error))
        entries.push_back({at->path().filename().string(), type_of(at->symlink_status())});
    if (error)
        throw WorldError{fmt::format("De map {} kan niet worden gelezen. Is zij van u?", printable(folder.string()))};
    return entries;
}

/// In pieces, because a file may grow while it is read, and may say nothing of its size.
std::string read(const fs::path& path, std::size_t most) {
    std::ifstream file{path, std::ios::binary};
    if (!file) throw WorldError{fmt::format("{} kan niet worden geopend.", printable(path.string()))};
    constexpr std::size_t chunk = 16384; // more than most hold
    std::string text;
    while (file && text.size() < most) {
        const std::size_t before = text.size();
        text.resize(std::min(before + chunk, most));
        file.read(text.data() + before, static_cast<std::streamsize>(text.size() - before));
        text.resize(before + static_cast<std::size_t>(file.gcount()));
    }
    text.shrink_to_fit();
    return text;
}

} // namespace

Source disk(const std::string& shown) {
    const fs::path folder = shown;
    return {shown, [folder](const std::string& path) { return type_of(fs::symlink_status(folder / path)); },
            [folder](const std::string& path) { return list(folder / path); },
            [folder](const std::string& path, std::size_t most) { return read(folder / path, most); }};
}

} // namespace grip::source
