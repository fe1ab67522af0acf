// When the raad can still say what it thinks: from the day the draft comes to the last day on which its zienswijze must have
// been received, and the raad's own meetings within it.
#pragma once

#include "analysis/laatste_dagen.hpp"

namespace grip::analysis {

/// By which of its last days a raad is planned.
enum class Planning { gevraagd, zeker, uiterst };

/// The last meeting on which the raad can decide, and the road to it.
struct Raadsmoment {
    const Raadsvergadering* raad = nullptr;
    const Raadsvergadering* commissie = nullptr; ///< the last one before it for which papers can be handed in in time
    std::optional<Date> aanleveren; ///< last day for handing in the papers; none when `aanleverdagen` is not registered
    bool rond_reces = false; ///< of every meeting that fits, the day itself or that for handing in is in a recess
    bool krap = false;       ///< fewer working days than the norm lie between it and the last day
    Planning planning{};
    Date tot{}; ///< the last day by which it is planned
};

struct Venster {
    std::optional<Date> van; ///< the draft was sent, else received; none: it has not come yet
    bool ontvangst = false;  ///< `van` is the day of receipt: that of sending is not registered
    LaatsteDagen dagen;
    Planning planning{};               ///< by which of them the raad plans: the first that it can meet
    Date tot{};                        ///< that day
    std::optional<Raadsmoment> moment; ///< none: no meeting fits, or none is known
    std::optional<Raadsmoment> alsnog; ///< that meeting or day is over, but this raad can still decide
    bool aangeboden = false;           ///< the day of offering is known, or there is none
    bool antwoord_moet_nog = false;    ///< after `zeker` the board may decide, and must first answer
    bool agenda_bekend = false;        ///< all meetings of the raad in these years are registered
};

/// Is the day by which the raad plans the last that is certain, while a later one may be in time too?
inline bool is_zekere_dag(const Venster& venster) {
    return venster.planning == Planning::zeker && venster.dagen.uiterst != venster.tot;
}

/// The window for a zienswijze on a paper; none when its end cannot be said.
std::optional<Venster> venster(const Register& data, const Dossier& dossier, Date peildatum);

/// Did the raad give its permission by then, is the text published or in force, or is the regeling being ended: no zienswijze
/// can change it.
bool ligt_vast(const Regelingbesluit& besluit, Date peildatum);

/// The window for a zienswijze on the draft of a regeling; none when our raad decides on it itself.
std::optional<Venster> venster(const Register& data, const Samenwerking& samenwerking, const Regelingbesluit& besluit,
                               Date peildatum);

/// Outside the cycle.
std::optional<Venster> venster(const Register& data, const Samenwerking& samenwerking, const LosseZienswijze& losse,
                               Date peildatum);

} // namespace grip::analysis
