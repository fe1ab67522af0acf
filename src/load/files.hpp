// Which files belong to the register.
#pragma once

#include "base/finding.hpp"
#include "source/source.hpp"

#include <map>
#include <string_view>

namespace grip::load {

/// Paths relative to the register, with `/`, sorted by id: the name without its ending.
struct Files {
    std::map<std::string_view, std::vector<std::string>> by_soort; ///< what was found of each kind of file
    std::map<std::string_view, std::vector<std::string>> unread;   ///< what may have been meant as one, and is not read
    std::vector<std::string> sjablonen;
    bool huisstijl = false;  ///< there is a `huisstijl_file`
    bool referentie = false; ///< there is a `referentie_file`
};

/// The name of a file without its folder and its ending: `samenwerkingen/zwembad.yaml` → `zwembad`.
std::string stem(const std::string& path);

/// Looks at names and kinds of file only; links are not followed. What is not read is reported.
/// Throws WorldError when there is no register.
Files find_files(const source::Source& source, std::vector<Finding>& findings);

} // namespace grip::load
