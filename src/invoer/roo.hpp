// The export of the Register van Overheidsorganisaties (organisaties.overheid.nl, CC0): XML, also packed with gzip.
#pragma once

#include "model/landelijk.hpp"

namespace grip::invoer {

/// What gzip packed; nothing when it is damaged or more than 64 MB. A text that is not packed is returned as it is.
std::optional<std::string> uitgepakt(const std::string& bytes);

/// Nothing when it is no such export. The schema changes its namespace and prefix, so elements are known by their own names; only those
/// that are named here are read, and none about persons. What a record says twice or not at all is not guessed.
std::optional<LandelijkRegister> lees_roo(const std::string& xml);

} // namespace grip::invoer
