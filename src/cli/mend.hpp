// The repairs that findings carry, made in the text of the files. Nothing is written here.
#pragma once

#include "source/source.hpp"
#include "yaml/document.hpp"

#include <map>
#include <memory>

namespace grip::cli {

/// A file with the repairs made in it.
struct Mended {
    std::shared_ptr<const yaml::Document> before;
    std::string text; ///< the whole file, as it becomes
    std::size_t edits = 0;
    bool refused = false; ///< there was something to repair that could not be done
};

/// By the name of the file, relative to the register. What one repair brings to light is repaired too, as when a file can be read
/// at last. All repairs of a file are made or none. `files` are those that may be changed; none: all.
std::map<std::string, Mended> mend(const source::Source& source, const std::vector<std::string>& files);

} // namespace grip::cli
