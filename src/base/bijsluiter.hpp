// What must go with figures that travel without the paper around them.
#pragma once

#include "base/opschrift.hpp"

#include <vector>

namespace grip {

struct Bijsluiter {
    Opschrift opschrift;
    std::vector<std::string> keuzes;       ///< what was asked for: `categorie: juridisch`
    std::vector<std::string> niet_gelezen; ///< files and parts of them that were left out because of faults
    std::vector<std::string> niet_bekend;  ///< of whom or what which facts are not in the register
};

} // namespace grip
