// What a finding is known by from one run to the next.
#pragma once

#include "base/finding.hpp"

#include <span>
#include <string>
#include <vector>

namespace grip::render {

/// One for each finding, all different: made of rule, file and path, never of a message, which may hold a number of days.
/// Of the path only what everybody may see, so that nothing confidential can be guessed from it.
std::vector<std::string> fingerprints(std::span<const Finding> findings);

} // namespace grip::render
