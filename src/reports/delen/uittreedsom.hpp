// What leaving a collaboration still costs or brings: apart from every contribution, total and growth.
#pragma once

#include "base/zin.hpp"
#include "model/samenwerking.hpp"

namespace grip::reports {

/// `wij moeten een uittreedsom van € 1.200.000 betalen (betwist; 2027: € 600.000, 2028: € 600.000)`; none when it was paid or
/// annulled, or never was.
std::optional<Zin> uittreedsom(const Samenwerking& samenwerking);

/// The same as a whole sentence, and of an amount that is not known what is told of that.
std::optional<Zin> uittreedsom_in_zinnen(const Samenwerking& samenwerking);

/// `wij betaalden een uittreedsom van € 70.000`, when that is so.
std::optional<Zin> betaalde_uittreedsom(const Samenwerking& samenwerking);

} // namespace grip::reports
