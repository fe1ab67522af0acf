#include "load/files.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "load/huisstijl.hpp"
#include "load/rules.hpp"
#include "model/register.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::load {
namespace {

/// Editors leave these behind; the schemas are for editors too.
bool is_leftover(const std::string& name) { return name.starts_with('.') || name.ends_with('~') || name == "schema"; }

bool is_note(const std::string& name) { return name.ends_with(".md"); }

/// Empty for what stands in the register itself.
constexpr std::string_view folder_of(std::string_view path) {
    const auto slash = path.find('/');
    return slash == std::string_view::npos ? std::string_view{} : path.substr(0, slash);
}

/// What is read, by its path or, of a folder of files, by the folder and the ending.
struct Pattern {
    std::string_view soort; ///< none: a template or the look
    std::string_view path;
    std::string_view ending; ///< empty: the path is that of the one file

    bool is_folder_of_files() const { return !ending.empty(); }
    std::string_view folder() const { return folder_of(path); }
    bool fits(std::string_view file) const {
        return is_folder_of_files() ? file.starts_with(path) && file.ends_with(ending) : file == path;
    }
};

constexpr Pattern pattern_of(std::string_view soort, std::string_view bestand) {
    const auto varies = bestand.find('<');
    if (varies == std::string_view::npos) return {soort, bestand, ""};
    return {soort, bestand.substr(0, varies), bestand.substr(bestand.rfind('>') + 1)};
}

const std::vector<Pattern>& patterns() {
    static const std::vector<Pattern> all = [] {
        std::vector<Pattern> found{pattern_of("", "sjablonen/<naam>.md"), pattern_of("", huisstijl_file),
                                   pattern_of("", referentie_file)};
        voor_elke_soort([&](const auto& soort) {
            if (soort.herkomst != Herkomst::wet) found.push_back(pattern_of(soort.id, soort.bestand));
        });
        return found;
    }();
    return all;
}

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
            const bool folder = std::ranges::find(patterns(), entry.name, &Pattern::folder) != patterns().end();
            if (folder) look_in(entry);
            else take(entry.name, entry);
        }
        return std::move(files_);
    }

private:
    void require(bool good, const std::string& path, std::string_view what) const {
        if (!good)
            throw WorldError{fmt::format("{}/{} hoort {} te zijn.", printable(source_.shown), printable(path), what)};
    }

    void look_in(const Entry& folder) {
        require(folder.type == Type::folder, folder.name, "een map");
        for (const Entry& entry : sorted(source_.list(folder.name))) {
            if (!is_leftover(entry.name)) take(fmt::format("{}/{}", folder.name, entry.name), entry);
        }
    }

    void take(const std::string& path, const Entry& entry) {
        const auto pattern = std::ranges::find_if(patterns(), [&](const Pattern& p) { return p.fits(path); });
        if (pattern == patterns().end()) {
            if (!is_note(entry.name)) pass_over(path, entry);
            return;
        }
        const bool is_file = entry.type == Type::file;
        require(is_file || pattern->is_folder_of_files(), path, "een gewoon bestand");
        if (!is_file) return pass_over(path, entry);
        if (path == huisstijl_file) files_.huisstijl = true;
        else if (path == referentie_file) files_.referentie = true;
        else (pattern->soort.empty() ? files_.sjablonen : files_.by_soort[pattern->soort]).push_back(path);
    }

    /// What has the name of a kind of file (a link), or lies among single files (a slip in the name).
    static std::string_view meant(const std::string& path) {
        const auto may_be = [&](const Pattern& p) {
            const bool beside = !p.is_folder_of_files() && !p.folder().empty() && p.folder() == folder_of(path);
            return p.fits(path) || beside;
        };
        const auto pattern = std::ranges::find_if(patterns(), may_be);
        return pattern == patterns().end() ? std::string_view{} : pattern->soort;
    }

    void pass_over(const std::string& path, const Entry& entry) {
        report(path, entry);
        if (const std::string_view soort = meant(path); !soort.empty()) files_.unread[soort].push_back(path);
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
