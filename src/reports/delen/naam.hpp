// The name of a collaboration within a sentence.
#pragma once

#include "analysis/naam.hpp"

namespace grip::reports {

using analysis::in_zin;

} // namespace grip::reports
