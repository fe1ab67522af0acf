// What the field tables of money cannot say: which of its keys go together.
#pragma once

#include "model/samenwerking.hpp"
#include "yaml/faults.hpp"

namespace grip::load {

void check_geld(const Samenwerking& samenwerking, yaml::Faults& faults);

} // namespace grip::load
