#include "base/location.hpp"

#include "base/werkmap.hpp"

namespace grip {

std::string cel(const Location& location) { return kolomletters(location.column) + std::to_string(location.line); }

} // namespace grip
