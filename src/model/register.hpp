// Everything that was read, joined. Immutable after loading.
#pragma once

#include "model/gemeente.hpp"
#include "model/samenwerking.hpp"

namespace grip {

struct Register {
    Gemeente gemeente;
    Toetsingskader toetsingskader;
    std::vector<Samenwerking> samenwerkingen;                     ///< sorted by id
    std::vector<std::string> overgeslagen;                        ///< files left out because of faults of form, sorted
    std::vector<std::shared_ptr<const yaml::Document>> documents; ///< what the origins point into, sorted by file
};

} // namespace grip
