#include "load/files.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "load/rules.hpp"
#include "yaml/reader.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <fstream>

namespace grip::load {
namespace {

namespace fs = std::filesystem;

constexpr std::array frameworks{"taakvelden.yaml", "termijnen.yaml", "toetsingskader.yaml", "weerstandsklassen.yaml"};

/// Editors leave these behind; the schemas are for editors too.
bool is_leftover(const std::string& name) { return name.starts_with('.') || name.ends_with('~') || name == "schema"; }

bool is_note(const std::string& name) { return name.ends_with(".md"); }

/// A folder of the register: which of its files are read, and where their names go.
struct Folder {
    std::string_view name;
    std::string_view ending;
    std::vector<std::string> Files::*files;
};

constexpr std::array folders{
    Folder{"kader", ".yaml", &Files::kader},
    Folder{"samenwerkingen", ".yaml", &Files::samenwerkingen},
    Folder{"sjablonen", ".md", &Files::sjablonen},
    Folder{"vergaderingen", ".yaml", &Files::vergaderingen},
};

std::vector<fs::directory_entry> entries_of(const fs::path& folder) {
    std::error_code error;
    std::vector<fs::directory_entry> entries;
    for (fs::directory_iterator at{folder, error}, end; !error && at != end; at.increment(error))
        entries.push_back(*at);
    if (error)
        throw WorldError{
            fmt::format("De map {} kan niet worden gelezen: {}.", printable(folder.string()), error.message())};
    std::ranges::sort(entries, {}, [](const fs::directory_entry& entry) { return entry.path().stem().string(); });
    return entries;
}

class Search {
public:
    Search(const fs::path& folder, std::vector<Finding>& findings)
        : folder_{folder}, unexpected_{rules::bestand_onverwacht, findings} {}

    Files run() {
        for (const fs::directory_entry& entry : entries_of(folder_)) {
            const std::string name = entry.path().filename().string();
            if (is_leftover(name) || is_note(name)) continue;
            const bool is_folder = entry.symlink_status().type() == fs::file_type::directory;
            const auto known = std::ranges::find(folders, name, &Folder::name);
            if (known != folders.end() && !is_folder)
                throw WorldError{fmt::format("{} hoort een map te zijn.", printable(entry.path().string()))};
            if (known != folders.end()) look_in(*known);
            else if (name == "risicos.yaml") take_risicos(entry);
            else if (name != "gemeente.yaml" || !is_file(entry)) report(name, entry);
        }
        return std::move(files_);
    }

private:
    static bool is_file(const fs::directory_entry& entry) {
        return entry.symlink_status().type() == fs::file_type::regular;
    }

    void take_risicos(const fs::directory_entry& entry) {
        if (!is_file(entry))
            throw WorldError{fmt::format("{} hoort een gewoon bestand te zijn.", printable(entry.path().string()))};
        files_.risicos = true;
    }

    void look_in(const Folder& folder) {
        const bool frames = folder.name == "kader";
        for (const fs::directory_entry& entry : entries_of(folder_ / folder.name)) {
            const std::string name = entry.path().filename().string();
            if (is_leftover(name)) continue;
            const bool wanted =
                name.ends_with(folder.ending) && (!frames || std::ranges::find(frameworks, name) != frameworks.end());
            if (is_note(name) && !wanted) continue;
            const std::string path = fmt::format("{}/{}", folder.name, name);
            if (frames && wanted && !is_file(entry))
                throw WorldError{fmt::format("{} hoort een gewoon bestand te zijn.", printable(entry.path().string()))};
            if (is_file(entry) && wanted) (files_.*folder.files).push_back(path);
            else report(path, entry);
        }
    }

    void report(const std::string& path, const fs::directory_entry& entry) {
        const auto type = entry.symlink_status().type();
        const std::string_view kind = type == fs::file_type::symlink
                                          ? "een verwijzing naar een ander bestand wordt niet gevolgd"
                                      : type == fs::file_type::directory ? "deze map wordt niet gelezen"
                                                                         : "dit bestand wordt niet gelezen";
        const std::string hint = path.ends_with(".yml") ? "Hernoem het bestand, zodat het op .yaml eindigt."
                                                        : "Controleer naam en map, of zet het buiten het register.";
        unexpected_.add({printable(path), "", 1, 1}, std::string{kind}, hint);
    }

    const fs::path& folder_;
    Findings unexpected_;
    Files files_;
};

} // namespace

Files find_files(const fs::path& folder, std::vector<Finding>& findings) {
    if (!fs::is_regular_file(fs::symlink_status(folder / "gemeente.yaml"))) {
        throw WorldError{
            fmt::format("{} is geen register: er staat geen gemeente.yaml in.", printable(folder.string()))};
    }
    return Search{folder, findings}.run();
}

std::string read_text(const fs::path& path) {
    std::ifstream file{path, std::ios::binary};
    if (!file) throw WorldError{fmt::format("{} kan niet worden geopend.", printable(path.string()))};
    constexpr std::size_t chunk = 65536;
    std::string text;
    while (file && text.size() <= yaml::most_bytes) {
        const std::size_t before = text.size();
        text.resize(std::min(before + chunk, yaml::most_bytes + 1));
        file.read(text.data() + before, static_cast<std::streamsize>(text.size() - before));
        text.resize(before + static_cast<std::size_t>(file.gcount()));
    }
    text.shrink_to_fit();
    return text;
}

} // namespace grip::load
