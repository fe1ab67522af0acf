// What is coming for each collaboration, made once for the page and for its parts.
#pragma once

#include "base/zin.hpp"
#include "reports/delen/kalender/gebeurtenis.hpp"

#include <map>

namespace grip::reports {

struct Vooruitblik {
    std::vector<Gebeurtenis> achterstallig; ///< passed and not done, as far as the register tells
    std::vector<Gebeurtenis> komend;        ///< within half a year
    std::vector<Vensterregel> te_besluiten; ///< drafts that have come, on which the raad has yet to decide
    std::vector<Toezichtdag> toezicht;      ///< budgets that were adopted, and can be taken to the supervisor
};

/// By id.
using Vooruitblikken = std::map<std::string, Vooruitblik>;

Vooruitblikken vooruitblikken(const Stand& stand, const std::vector<const Samenwerking*>& keuze);

/// The raad that can still decide on a paper; none when none is known or left.
std::optional<Date> raad_voor(const Vensterregel& venster, Date peildatum);

/// The next day on which the raad itself can do something, with all that is to be decided on it; none when none is known.
std::optional<Zin> volgende_raadsdag(const Vooruitblik& vooruitblik, Date peildatum);

/// The same, and after it each day on which the raad can still go to the supervisor.
std::optional<Zin> raadsdagen(const Vooruitblik& vooruitblik, Date peildatum);

} // namespace grip::reports
