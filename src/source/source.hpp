// Where the files of a register come from. Whoever reads them asks a Source, and does not know whether it is a folder on disk.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace grip::source {

enum class Type { none, file, folder, link, other };

struct Entry {
    std::string name;
    Type type = Type::none;
};

/// Paths are relative to the register, with `/`; the register itself is the empty path. May be asked by several threads.
struct Source {
    std::string shown;                                                    ///< as messages name it: `registry`
    std::function<Type(const std::string& path)> type;                    ///< links are not followed
    std::function<std::vector<Entry>(const std::string& path)> list;      ///< in no order; throws WorldError
    std::function<std::string(const std::string& path, std::size_t most)> ///< its first bytes; throws WorldError
        read;
};

Source disk(const std::string& shown);

/// The same, but for these files (path → text), which it has or gets.
Source over(Source source, std::map<std::string, std::string> files);

/// Path → text. A folder is there when something is in it.
Source memory(std::map<std::string, std::string> files);

} // namespace grip::source
