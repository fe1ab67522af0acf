// How many findings there are, by weight.
#pragma once

#include "base/finding.hpp"

#include <string>

namespace grip::render {

struct Summary {
    Tally tally;
    std::size_t samenwerkingen = 0;
    std::size_t overgeslagen = 0; ///< files left out because of faults of form
    std::size_t onderdelen = 0;   ///< parts of other files, left out alone
    std::size_t stil = 0;         ///< findings for which the profile basis does not ask, and that are not shown
};

/// `13 samenwerkingen, 2 fouten, 9 waarschuwingen, 4 adviezen, 3 verklaard`
std::string sentence(const Summary& summary);

} // namespace grip::render
