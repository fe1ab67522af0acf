// Whether what is registered as a zienswijze of the raad can be one, and says the same wherever it stands.
#pragma once

#include "analysis/dossier.hpp"

namespace grip::analysis {

/// Why a zienswijze cannot be held for one of the raad, as far as its own calendar tells.
enum class Bezwaar {
    geen,
    zonder_mandaat, ///< the college decided, and by which decision of the raad is not registered (Gemeentewet art. 156)
    commissie,      ///< on that day a commissie met and no raad; it prepares, and decides nothing
    geen_raad,      ///< on that day no raad met
};

Bezwaar bezwaar(const Gemeente& gemeente, const Zienswijze& zienswijze);

/// Where the cycle says otherwise than the item on the agenda of the board's meeting, and what.
struct Tegenspraak {
    Location plaats;
    std::string wat;
};

/// None when either of the two is not registered, or confidential.
std::optional<Tegenspraak> tegenspraak(const Dossier& dossier);

} // namespace grip::analysis
