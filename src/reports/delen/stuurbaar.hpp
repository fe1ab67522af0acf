// How much of the contributions the raad can still steer.
#pragma once

#include "model/samenwerking/geld.hpp"

namespace grip::reports {

struct Stuurbaar {
    Tekst oordeel;
    Euro bijdrage;
    Aantal samenwerkingen;

    static constexpr auto fields = Fields{
        field<&Stuurbaar::oordeel>("Of de raad de uitgaven kan sturen"),
        field<&Stuurbaar::bijdrage>("Som van de bijdragen"),
        field<&Stuurbaar::samenwerkingen>("Hoeveel samenwerkingen dat zijn"),
    };
};

struct Sturing {
    std::optional<Beinvloedbaarheid> oordeel;
    std::optional<Euro> bijdrage; ///< none: not counted
};

/// Summed by judgement, those without one last; judgements that do not occur are left out.
std::vector<Stuurbaar> stuurbaar(const std::vector<Sturing>& bijdragen);

} // namespace grip::reports
