// Persons of our raad or college who sit in a body of a collaboration, where nothing says how those roles are kept apart.
#pragma once

#include "rules/rule.hpp"

namespace grip::rules {

enum class Petsoort {
    bestuurt,  ///< chairs it, governs it daily or supervises it, or follows it for the raad: interests may be opposed
    vergadert, ///< sits in the board of which the law wants that members of raad or college sit in it
};

struct Pet {
    const Bestuurslid* lid = nullptr;
    Petsoort soort{};
    std::string wie;       ///< `wethouder M. Fantasie`
    std::string plek;      ///< `lid van het dagelijks bestuur`
    bool zeker = false;    ///< else the name is only like that of somebody of raad or college
    bool openbaar = false; ///< it is certain, and a source is named
};

/// Each person once for a collaboration that has not ended, with the heaviest seat.
std::vector<Pet> petten(const Context& context, const Samenwerking& samenwerking);

/// Where it stands. What is not certain, or of which nobody knows where it was published, is told to who may read all only.
Location plaats_van(const Pet& pet);

} // namespace grip::rules
