// What the raden of a region asked of the draft budgets of their parties, laid beside what a party budgets.
#pragma once

#include "analysis/bijdrage.hpp"
#include "base/zin.hpp"
#include "model/register.hpp"

namespace grip::analysis {

/// The index that holds, less the taakstelling, in percent: rounded to what a percentage holds, half away from zero. None without index.
std::optional<Percentage> toegestane_stijging(const Richtlijnen& richtlijnen);

/// One thing that was asked, and whether the budget holds to it.
struct Richtlijnpunt {
    Zin vraag;
    std::optional<Eisoordeel> oordeel; ///< none: it cannot be told
    Zin uitleg;                        ///< how it is, as a clause with a small letter; empty: nothing is told
    Zin basis;            ///< what it was computed with: `van € 1.000 naar € 1.100`; empty: that is told already
    std::string mist;     ///< why it cannot be told: `de bijdrage in de begroting 2027 ontbreekt`
    bool berekend = true; ///< by us; else the register answers
};

/// What was asked of a party for one year, in the order of the record.
struct Richtlijntoets {
    const Richtlijnen* richtlijnen = nullptr;
    std::vector<Richtlijnpunt> punten;
};

/// Nothing where this set does not name the samenwerking. `gevraagd`: the growth that a paper tells; without it from the budget of the
/// year before, after its last change. Of the year itself the budget counts, and no later change of it: that is what was asked about.
std::optional<Richtlijntoets> richtlijntoets(const Richtlijnen& set, const Samenwerking& samenwerking,
                                             const std::optional<Stijging>& gevraagd = {});

} // namespace grip::analysis
