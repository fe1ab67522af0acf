// An event of a calendar that somebody else keeps.
#pragma once

#include "base/date.hpp"

#include <string>

namespace grip {

struct Kalenderpunt {
    std::string uid; ///< by which the calendar knows it again when it was moved
    std::string titel;
    Date dag{}; ///< in the Netherlands
    bool vervallen = false;
    bool herhaald = false; ///< stands for more days than this one
};

} // namespace grip
