// What a paper is, whatever format it comes in.
#pragma once

#include "base/date.hpp"

#include <string>

namespace grip {

struct Opschrift {
    std::string titel;
    std::string gemeente;
    std::string code; ///< of the municipality
    Date peildatum{};
    std::string versie; ///< of grip
    bool niet_openbaar = false;
};

} // namespace grip
