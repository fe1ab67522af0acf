// When the raad can still say what it thinks: from the day the draft comes to the last day on which the board must have its
// zienswijze, and the raad's own meetings within it.
#pragma once

#include "analysis/termijnen.hpp"

namespace grip::analysis {

/// The last meeting on which the raad can decide, and the road to it.
struct Raadsmoment {
    const Raadsvergadering* raad = nullptr;
    const Raadsvergadering* commissie = nullptr; ///< the last one before it for which papers can be handed in in time
    std::optional<Date> aanleveren; ///< last day for handing in the papers; none when `aanleverdagen` is not registered
    bool rond_reces = false; ///< of every meeting that fits, the day itself or that for handing in is in a recess
};

struct Venster {
    std::optional<Date> van;           ///< the draft was sent, else received; none: it has not come yet
    std::optional<Date> wettelijk;     ///< the last day by law; none when no meeting of the board is known
    std::optional<Date> bestuur;       ///< the last day that the board itself names
    Date tot{};                        ///< the last day by which the raad plans
    std::optional<Raadsmoment> moment; ///< none: no meeting fits, or none is known
    std::optional<Raadsmoment> alsnog; ///< the board's own day is over, but by law this raad can still decide
    bool agenda_bekend = false;        ///< the raad's own calendar reaches to the end of the window
    const Termijnregel* regel = nullptr;
    std::optional<Kring> kring; ///< for whose regeling the rule is read
};

/// The window for a zienswijze on a paper; none when its end cannot be said.
std::optional<Venster> venster(const Register& data, const Dossier& dossier, Date peildatum);

/// Is the text published or in force by then, or is the regeling being ended: no zienswijze can change it.
bool ligt_vast(const Regelingbesluit& besluit, Date peildatum);

/// The window for a zienswijze on the draft of a regeling; none when our raad decides on it itself.
std::optional<Venster> venster(const Register& data, const Samenwerking& samenwerking, const Regelingbesluit& besluit);

} // namespace grip::analysis
