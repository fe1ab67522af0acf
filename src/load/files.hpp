// Which files belong to the register.
#pragma once

#include "base/finding.hpp"
#include "source/source.hpp"

namespace grip::load {

/// Paths relative to the register, with `/`, sorted by id: the name without its ending.
struct Files {
    std::vector<std::string> kader;
    std::vector<std::string> samenwerkingen;
    std::vector<std::string> vergaderingen;
    std::vector<std::string> sjablonen; ///< `.md` only
    bool risicos = false;               ///< whether there is a risicos.yaml
};

/// The name of a file without its folder and its ending: `samenwerkingen/zwembad.yaml` → `zwembad`.
std::string stem(const std::string& path);

/// Looks at names and kinds of file only; links are not followed. What is not read is reported.
/// Throws WorldError when there is no register.
Files find_files(const source::Source& source, std::vector<Finding>& findings);

} // namespace grip::load
