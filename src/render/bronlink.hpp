// Where in a source its address stands.
#pragma once

#include "base/values.hpp"

#include <string_view>

namespace grip::render {

/// The parts are slices of the source; without an address all of it is `voor`.
struct Bronlink {
    std::string_view voor;
    std::string_view adres; ///< https
    std::string_view na;
};

Bronlink bronlink(const Bron& bron);

} // namespace grip::render
