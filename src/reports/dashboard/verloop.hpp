// What we contributed through the years, for a picture.
#pragma once

#include "base/beeld.hpp"
#include "model/samenwerking.hpp"

namespace grip::reports::dashboard {

/// The last ten years of which an amount is known, by the accounts where there are any, else by the budget; none when fewer than three
/// are known, or when money ever came back.
std::optional<Jaarreeks> verloop(const Samenwerking& samenwerking);

} // namespace grip::reports::dashboard
