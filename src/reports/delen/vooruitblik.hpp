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

/// The next day on which the raad itself can do something, with all that is to be decided on it; none when none is known.
std::optional<Zin> volgende_raadsdag(const Vooruitblik& vooruitblik, Date peildatum);

/// The same, and after it each day on which the raad can still go to the supervisor.
std::optional<Zin> raadsdagen(const Vooruitblik& vooruitblik, Date peildatum);

/// What the raad can still do, and until when.
struct Raadskans {
    std::optional<Jaar> jaar; ///< of the budget that it is about, where it is about one
    Zin over;                 ///< the draft that it is about, where it is about one
    Zin wanneer;              ///< in a few words
    Date dag{};               ///< the last of that
    Zin zin;                  ///< whole sentences
    bool zonder_raad = false; ///< there is no raad before the last day
};

/// With what it is about before it: `Wijziging 1 van de begroting 2026: een zienswijze is op tijd tot en met 1 december 2026.`
Zin voluit(const Raadskans& kans);

/// Drafts that have come, or else the next day of the raad; then the budgets that can be taken to the supervisor.
std::vector<Raadskans> raadskansen(const Vooruitblik& vooruitblik, Date peildatum);

} // namespace grip::reports
