// What the raad's own calendar tells of a day.
#pragma once

#include "model/gemeente.hpp"

#include <algorithm>

namespace grip::analysis {

inline bool gaat_door(const Raadsvergadering& vergadering, Raadssoort soort) {
    return vergadering.soort == soort && !vergadering.vervallen;
}

/// Does such a meeting stand in the calendar on that day?
inline bool vergadert(const Gemeente& gemeente, Raadssoort soort, Date dag) {
    return gemeente.raad && std::ranges::any_of(gemeente.raad->vergaderingen, [&](const Raadsvergadering& v) {
               return v.datum == dag && gaat_door(v, soort);
           });
}

/// Are all meetings of the raad in these days registered? Only then it can be said that none is held.
inline bool agenda_volledig(const Gemeente& gemeente, Date van, Date tot) {
    if (!gemeente.raad) return false;
    for (int jaar = year_of(van); jaar <= year_of(tot); ++jaar) {
        if (std::ranges::find(gemeente.raad->volledig, Jaar{jaar}) == gemeente.raad->volledig.end()) return false;
    }
    return true;
}

} // namespace grip::analysis
