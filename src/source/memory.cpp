#include "base/error.hpp"
#include "base/text.hpp"
#include "source/source.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <memory>

namespace grip::source {
namespace {

using Files = std::map<std::string, std::string>;

/// The files below a folder stand beside each other in the map.
std::string begin_of(const std::string& folder) { return folder.empty() ? "" : folder + "/"; }

Type type_of(const Files& files, const std::string& path) {
    if (files.contains(path)) return Type::file;
    const auto below = files.lower_bound(begin_of(path));
    return below != files.end() && below->first.starts_with(begin_of(path)) ? Type::folder : Type::none;
}

std::vector<Entry> list(const Files& files, const std::string& folder) {
    const std::string begin = begin_of(folder);
    std::vector<Entry> entries;
    for (auto at = files.lower_bound(begin); at != files.end() && at->first.starts_with(begin); ++at) {
        const std::string rest = at->first.substr(begin.size());
        const std::string name = rest.substr(0, rest.find('/'));
        const Type type = name.size() == rest.size() ? Type::file : Type::folder;
        if (entries.empty() || entries.back().name != name) entries.push_back({name, type});
    }
    return entries;
}

} // namespace

Source over(Source source, Files files) {
    const auto held = std::make_shared<const Files>(std::move(files));
    source.list = [held, below = source.list, type = source.type](const std::string& folder) {
        std::vector<Entry> entries = type(folder) == Type::folder ? below(folder) : std::vector<Entry>{};
        for (Entry& entry : list(*held, folder))
            if (std::ranges::find(entries, entry.name, &Entry::name) == entries.end())
                entries.push_back(std::move(entry));
        return entries;
    };
    source.type = [held, type = source.type](const std::string& path) {
        const Type own = type_of(*held, path);
        return own == Type::none ? type(path) : own;
    };
    source.read = [held, read = source.read](const std::string& path, std::size_t most) {
        const auto found = held->find(path);
        return found == held->end() ? read(path, most) : found->second.substr(0, most);
    };
    return source;
}

Source memory(Files files) {
    const auto held = std::make_shared<const Files>(std::move(files)); // a Source is copied
    return {"geheugen", [held](const std::string& path) { return type_of(*held, path); },
            [held](const std::string& path) { return list(*held, path); },
            [held](const std::string& path, std::size_t most) {
                const auto found = held->find(path);
                if (found == held->end()) throw WorldError{fmt::format("{} kan niet worden geopend.", printable(path))};
                return found->second.substr(0, most);
            }};
}

} // namespace grip::source
