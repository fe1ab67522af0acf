// What the field table of a term cannot say: which of its keys go together.
#pragma once

#include "model/termijnen.hpp"
#include "yaml/faults.hpp"

namespace grip::load {

void check_termijnregels(const std::vector<Termijnregel>& regels, yaml::Faults& faults);

} // namespace grip::load
