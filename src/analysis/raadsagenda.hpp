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

/// The first raad from the day of discussion on, before the board meets.
inline std::optional<Date> raad_na_bespreking(const Gemeente& gemeente, const Vergadering& vergadering) {
    std::optional<Date> eerste;
    if (!vergadering.raadsbehandeling || !gemeente.raad) return eerste;
    for (const Raadsvergadering& v : gemeente.raad->vergaderingen) {
        const bool past =
            gaat_door(v, Raadssoort::raad) && v.datum >= *vergadering.raadsbehandeling && v.datum < vergadering.datum;
        if (past && (!eerste || v.datum < *eerste)) eerste = v.datum;
    }
    return eerste;
}

inline Raadsweg raadsweg(const Gemeente& gemeente, const Vergadering& vergadering) {
    Raadsweg weg;
    for (const Agendapunt& punt : vergadering.agenda) {
        if (!punt.origin.withheld && punt.raadsbesluit && punt.raadsbesluit->datum) weg.raad = punt.raadsbesluit->datum;
    }
    const auto bespreking = vergadering.raadsbehandeling;
    if (!bespreking) return weg;
    if (vergadert(gemeente, Raadssoort::commissie, *bespreking)) weg.commissie = bespreking;
    if (!weg.raad) weg.raad = raad_na_bespreking(gemeente, vergadering);
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
