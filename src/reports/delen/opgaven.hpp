// What other papers name for the same figure of a party.
#pragma once

#include "analysis/opgaven.hpp"
#include "schema/gegeven.hpp"

namespace grip::reports {

/// With the paper that names it as its source.
struct Opgaveregel {
    Gegeven<Zin> tekst;

    static constexpr auto fields = Fields{
        field<&Opgaveregel::tekst>("Wat het andere stuk noemt, naast wat hier staat"),
    };
};

/// `het dividend 2026 is hier € 316.505; elders staat € 250.000.`, of each difference in that version of the year; of one
/// figure alone when it is named.
std::vector<Opgaveregel> opgaven(const Geld& geld, Jaar jaar, analysis::Versie versie,
                                 std::optional<Cijferpost> alleen = {});

} // namespace grip::reports
