// The collaborations that a report is asked about.
#pragma once

#include "model/register.hpp"

#include <algorithm>

namespace grip::reports {

/// Those with these ids, or all when none is named, in the order of the register.
inline std::vector<const Samenwerking*> kies(const Register& data, const std::vector<Ref<Samenwerking>>& ids) {
    std::vector<const Samenwerking*> keuze;
    for (const Samenwerking& s : data.samenwerkingen) {
        if (ids.empty() || std::ranges::find(ids, s.id, &Ref<Samenwerking>::id) != ids.end()) keuze.push_back(&s);
    }
    return keuze;
}

} // namespace grip::reports
