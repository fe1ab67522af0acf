// A number in words, where it is worth telling.
#pragma once

#include "base/zin.hpp"

#include <optional>

namespace grip::reports {

/// `2 risico's`; none of none.
inline std::optional<Zin> aantal_in_woorden(std::int64_t aantal, std::string_view een, std::string_view meer) {
    if (aantal == 0) return {};
    return geteld(aantal, een, meer);
}

} // namespace grip::reports
