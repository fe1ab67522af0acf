// Which collaboration an id names.
#pragma once

#include "model/register.hpp"

#include <algorithm>

namespace grip::analysis {

/// Null when the register holds none with this id.
inline const Samenwerking* samenwerking_van(const Register& data, std::string_view id) {
    const auto id_of = [](const Samenwerking& s) -> std::string_view { return s.id; };
    const auto found = std::ranges::lower_bound(data.samenwerkingen, id, {}, id_of);
    return found != data.samenwerkingen.end() && found->id == id ? &*found : nullptr;
}

} // namespace grip::analysis
