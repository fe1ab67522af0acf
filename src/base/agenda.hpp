// Days for a calendar that people keep elsewhere.
#pragma once

#include "base/date.hpp"

#include <string>
#include <vector>

namespace grip {

struct Agendadag {
    std::string uid; ///< never changes, and differs within the municipality
    Date datum{};
    std::string naam;       ///< of whom or what it is about
    std::string titel;      ///< what is to be done
    std::string wie;        ///< who acts
    std::string vindplaats; ///< article; empty: none
    bool open = false;      ///< still to be done, as far as the register tells
    bool klaar = false;     ///< done
    bool vervallen = false; ///< does not take place
    bool voorbij = false;   ///< before the days that were asked for
};

struct Agenda {
    std::string naam; ///< never changes for the same choice
    Date van{};
    Date tot{};
    std::vector<Agendadag> dagen;
};

} // namespace grip
