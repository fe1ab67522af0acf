// Who takes part on a day, and with which of their bodies.
#pragma once

#include "model/samenwerking/wie.hpp"

#include <algorithm>
#include <initializer_list>

namespace grip::analysis {

inline bool doet_mee(const Deelnemer& deelnemer, Date dag) {
    return deelnemer.sinds.value_or(dag) <= dag && dag <= deelnemer.tot.value_or(dag);
}

/// Those who take part on the day.
inline std::vector<const Deelnemer*> deelnemers_op(const Wie& wie, Date dag) {
    std::vector<const Deelnemer*> result;
    for (const Deelnemer& deelnemer : wie.deelnemers) {
        if (doet_mee(deelnemer, dag)) result.push_back(&deelnemer);
    }
    return result;
}

/// Of every participant the bodies that take part are known, and all are among these. False without participants.
inline bool alleen(const std::vector<const Deelnemer*>& deelnemers, std::initializer_list<Bestuursorgaan> organen) {
    return !deelnemers.empty() && std::ranges::all_of(deelnemers, [&](const Deelnemer* deelnemer) {
        return !deelnemer->organen.empty() && std::ranges::all_of(deelnemer->organen, [&](Bestuursorgaan orgaan) {
            return std::ranges::find(organen, orgaan) != organen.end();
        });
    });
}

} // namespace grip::analysis
