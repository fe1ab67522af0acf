// How much of the contributions the raad can still steer.
#pragma once

#include "base/zin.hpp"
#include "model/samenwerking.hpp"

namespace grip::reports {

struct Stuurbaar {
    Tekst oordeel;
    Euro bijdrage;
    Aantal samenwerkingen;
    std::optional<Euro> te_sturen; ///< of those of which a percentage is known
    Euro waarvan;                  ///< the sum of those
    std::vector<Zin> bij;          ///< which they are

    static constexpr auto fields = Fields{
        field<&Stuurbaar::oordeel>("Of de raad de uitgaven kan sturen"),
        field<&Stuurbaar::bijdrage>("Som van de bijdragen"),
        field<&Stuurbaar::samenwerkingen>("Hoeveel samenwerkingen dat zijn"),
        field<&Stuurbaar::te_sturen>("Wat daarvan te sturen is, voor zover bekend"),
        field<&Stuurbaar::waarvan>("Van welk deel van de som dat bekend is"),
    };
};

struct Sturing {
    std::string naam; ///< with its article
    std::optional<Beinvloedbaarheid> oordeel;
    std::optional<Aandeel> procent;
    std::optional<Euro> bijdrage; ///< none: not counted
};

/// Summed by judgement, those without one last; judgements that do not occur are left out.
std::vector<Stuurbaar> stuurbaar(const std::vector<Sturing>& bijdragen);

/// `Op € 320.000 heeft de raad invloed. Van € 6,9 miljoen ligt een deel vast.`; none when nothing of it is known.
/// `hoeveel`: also how much of what is partly fixed, where that is known.
std::optional<Zin> in_een_zin(const std::vector<Stuurbaar>& stuurbaar, bool hoeveel = true);

/// What the register tells of one collaboration, with its contribution.
Sturing sturing_van(const Samenwerking& samenwerking, std::optional<Euro> bijdrage);

} // namespace grip::reports
