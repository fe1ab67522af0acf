// Where a collaboration stands in its life, what work it is, and how closely it is followed.
#pragma once

#include "model/gemeente.hpp"
#include "model/samenwerking.hpp"

#include <algorithm>

namespace grip::analysis {

/// Not ended: what a collaboration lacks matters only as long as something can be done about it.
inline bool loopt(const Samenwerking& samenwerking) { return samenwerking.identiteit.status != Status::beeindigd; }

/// Ended on a day that nobody registered: of no year can be said that it still took part.
inline bool einde_onbekend(const Samenwerking& samenwerking) {
    const Identiteit& identiteit = samenwerking.identiteit;
    return identiteit.status == Status::beeindigd && !identiteit.tot && !identiteit.vereffend;
}

/// Is there a day of the year from the one up to and including the other?
inline bool raakt_jaar(std::optional<Date> sinds, std::optional<Date> tot, Jaar jaar) {
    return (!sinds || year_of(*sinds) <= jaar.year) && (!tot || year_of(*tot) >= jaar.year);
}

/// Do we take part on at least one day of the year, as far as is known? Of our own place in the list of participants: doen_mee_in.
inline bool doet_mee_in(const Samenwerking& samenwerking, Jaar jaar) {
    const Identiteit& identiteit = samenwerking.identiteit;
    return raakt_jaar(identiteit.sinds, identiteit.tot ? identiteit.tot : identiteit.vereffend, jaar);
}

/// Still being thought about or set up.
inline bool komt_nog(const Samenwerking& samenwerking) {
    const Status status = samenwerking.identiteit.status;
    return status == Status::verkenning || status == Status::oprichting;
}

/// How closely we chose to follow it: its own choice, else that of the municipality; none when neither was made.
inline std::optional<Profiel> gekozen_profiel(const Gemeente& gemeente, const Samenwerking& samenwerking) {
    for (const auto* keuze : {&samenwerking.volgen.sturingsprofiel, &gemeente.sturingsprofiel}) {
        if (*keuze && (*keuze)->profiel) return (*keuze)->profiel;
    }
    return {};
}

/// The same; without a choice `plus`.
inline Profiel profiel_van(const Gemeente& gemeente, const Samenwerking& samenwerking) {
    return gekozen_profiel(gemeente, samenwerking).value_or(Profiel::plus);
}

inline bool maakt_beleid(const Samenwerking& samenwerking) {
    return std::ranges::find(samenwerking.karakter.aard.items, Aard::beleid) != samenwerking.karakter.aard.items.end();
}

} // namespace grip::analysis
