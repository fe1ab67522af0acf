// Keys that stand twice in one map.
#pragma once

#include "yaml/document.hpp"
#include "yaml/faults.hpp"

namespace grip::yaml {

/// Asked when it is known what is marked, so that a key within a marked map is told to nobody who may not know it.
void check_duplicates(const Document& document, Faults& faults);

} // namespace grip::yaml
