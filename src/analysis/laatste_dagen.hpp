// Until when the raad can speak: days on which its zienswijze must have been received, up to and including.
#pragma once

#include "analysis/termijnen.hpp"

namespace grip::analysis {

struct LaatsteDagen {
    std::optional<Date> gevraagd; ///< the day that the board names
    std::optional<Date> zeker;    ///< so long the law, the regeling or the board's own word gives time
    std::optional<Date> uiterst;  ///< after it the draft is offered or decided on
    const Termijnregel* regel = nullptr;
    std::optional<Kring> kring; ///< for whose regeling the rule is read

    bool bekend() const { return gevraagd || zeker || uiterst; }
    /// After this day a zienswijze is late in every reading.
    Date laatste() const { return uiterst ? *uiterst : zeker ? *zeker : *gevraagd; }
};

/// On a paper of the cycle. None of the days when the raad has no say, or when they cannot be told.
LaatsteDagen laatste_dagen(const Register& data, const Dossier& dossier, Date peildatum);

/// On the draft of a regeling; none when our raad decides on it itself.
LaatsteDagen laatste_dagen(const Register& data, const Samenwerking& samenwerking, const Regelingbesluit& besluit);

/// Outside the cycle, on what the regeling or the board lays before the raad.
LaatsteDagen laatste_dagen(const Samenwerking& samenwerking, const LosseZienswijze& losse);

} // namespace grip::analysis
