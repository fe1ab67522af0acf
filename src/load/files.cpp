#include "load/files.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "load/rules.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace grip::load {
namespace {

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

using source::Entry;
using source::Type;

std::vector<Entry> sorted(std::vector<Entry> entries) {
    std::ranges::sort(entries, {}, [](const Entry& entry) { return std::pair{stem(entry.name), entry.name}; });
    return entries;
}

class Search {
public:
    Search(const source::Source& source, std::vector<Finding>& findings)
        : source_{source}, unexpected_{rules::bestand_onverwacht, findings} {}

    Files run() {
        for (const Entry& entry : sorted(source_.list(""))) {
            if (is_leftover(entry.name) || is_note(entry.name)) continue;
            const auto known = std::ranges::find(folders, entry.name, &Folder::name);
            if (known != folders.end()) look_in(*known, entry);
            else if (entry.name == "risicos.yaml") take_risicos(entry);
            else if (entry.name != "gemeente.yaml") report(entry.name, entry);
        }
        return std::move(files_);
    }

private:
    void require(bool good, const std::string& path, std::string_view what) const {
        if (!good)
            throw WorldError{fmt::format("{}/{} hoort {} te zijn.", printable(source_.shown), printable(path), what)};
    }

    void take_risicos(const Entry& entry) {
        require(entry.type == Type::file, entry.name, "een gewoon bestand");
        files_.risicos = true;
    }

    void look_in(const Folder& folder, const Entry& itself) {
        require(itself.type == Type::folder, itself.name, "een map");
        const bool frames = folder.name == "kader";
        for (const Entry& entry : sorted(source_.list(itself.name))) {
            if (is_leftover(entry.name)) continue;
            const bool wanted = entry.name.ends_with(folder.ending) &&
                                (!frames || std::ranges::find(frameworks, entry.name) != frameworks.end());
            if (is_note(entry.name) && !wanted) continue;
            const std::string path = fmt::format("{}/{}", folder.name, entry.name);
            const bool is_file = entry.type == Type::file;
            require(is_file || !frames || !wanted, path, "een gewoon bestand");
            if (is_file && wanted) (files_.*folder.files).push_back(path);
            else report(path, entry);
        }
    }

    void report(const std::string& path, const Entry& entry) {
        const std::string_view kind = entry.type == Type::link
                                          ? "een verwijzing naar een ander bestand wordt niet gevolgd"
                                      : entry.type == Type::folder ? "deze map wordt niet gelezen"
                                                                   : "dit bestand wordt niet gelezen";
        const std::string hint = path.ends_with(".yml") ? "Hernoem het bestand, zodat het op .yaml eindigt."
                                                        : "Controleer naam en map, of zet het buiten het register.";
        unexpected_.add({printable(path), "", 1, 1}, std::string{kind}, hint);
    }

    const source::Source& source_;
    Findings unexpected_;
    Files files_;
};

} // namespace

std::string stem(const std::string& path) {
    const std::string name = path.substr(path.rfind('/') + 1); // all of it when there is no folder
    return name.substr(0, name.rfind('.'));
}

Files find_files(const source::Source& source, std::vector<Finding>& findings) {
    if (source.type("gemeente.yaml") != Type::file) {
        throw WorldError{fmt::format("{} is geen register: er staat geen gemeente.yaml in.", printable(source.shown))};
    }
    return Search{source, findings}.run();
}

} // namespace grip::load
