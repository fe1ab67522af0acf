// What the raad's own calendar tells of a day.
#pragma once

#include "model/gemeente.hpp"
#include "model/vergadering.hpp"

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

/// When our own raad speaks of a meeting of a board.
struct Raadsweg {
    std::optional<Date> commissie; ///< a commissie meets on the day of discussion
    std::optional<Date>
        raad; ///< that decides: as registered with an item, else the first raad from the day of discussion on
};

inline Raadsweg raadsweg(const Gemeente& gemeente, const Vergadering& vergadering) {
    Raadsweg weg;
    for (const Agendapunt& punt : vergadering.agenda) {
        if (!punt.origin.withheld && punt.raadsbesluit && punt.raadsbesluit->datum) weg.raad = punt.raadsbesluit->datum;
    }
    const auto bespreking = vergadering.raadsbehandeling;
    if (!bespreking) return weg;
    if (vergadert(gemeente, Raadssoort::commissie, *bespreking)) weg.commissie = bespreking;
    if (weg.raad || !gemeente.raad) return weg;
    for (const Raadsvergadering& v : gemeente.raad->vergaderingen) {
        const bool past = gaat_door(v, Raadssoort::raad) && v.datum >= *bespreking && v.datum < vergadering.datum;
        if (past && (!weg.raad || v.datum < *weg.raad)) weg.raad = v.datum;
    }
    return weg;
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
