// Which files of a folder belong to the register.
#pragma once

#include "base/finding.hpp"

#include <filesystem>

namespace grip::load {

/// Paths relative to the register, with `/`, sorted by id: the name without its ending.
struct Files {
    std::vector<std::string> kader;
    std::vector<std::string> samenwerkingen;
    std::vector<std::string> vergaderingen;
    std::vector<std::string> sjablonen; ///< `.md` only
    bool risicos = false;               ///< whether there is a risicos.yaml
};

/// Looks at names and kinds of file only; links are not followed. What is not read is reported.
/// Throws WorldError when the folder is no register.
Files find_files(const std::filesystem::path& folder, std::vector<Finding>& findings);

/// The text of a file, at most one byte more than may be read. Throws WorldError when it cannot be opened.
std::string read_text(const std::filesystem::path& path);

} // namespace grip::load
