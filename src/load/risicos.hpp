// What a file with risks demands besides its field tables.
#pragma once

#include "model/samenwerking/risico.hpp"
#include "yaml/faults.hpp"

namespace grip::load {

void check_risicos(const std::vector<Risico>& risicos, yaml::Faults& faults);

} // namespace grip::load
