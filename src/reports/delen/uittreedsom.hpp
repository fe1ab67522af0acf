// What leaving a collaboration still costs or brings: apart from every contribution, total and growth.
#pragma once

#include "base/zin.hpp"
#include "model/samenwerking.hpp"

namespace grip::reports {

/// `€ 1.200.000 te betalen, betwist (2027: € 600.000, 2028: € 600.000)`; none when it was paid or annulled, or never was.
std::optional<Zin> uittreedsom(const Samenwerking& samenwerking);

} // namespace grip::reports
