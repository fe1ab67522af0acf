// Where the columns of a list go.
#pragma once

#include "model/koppellijst.hpp"
#include "yaml/faults.hpp"

namespace grip::load {

/// Each path leads to a single value of a samenwerking, no two to the same, and no head stands twice.
void check_kolommen(const Koppellijst& lijst, yaml::Faults& faults);

} // namespace grip::load
