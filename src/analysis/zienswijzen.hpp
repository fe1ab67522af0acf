// What the raad thought of papers, wherever that is registered.
#pragma once

#include "analysis/dossier.hpp"

namespace grip::analysis {

/// It has remarks or is against: then the raad adopts a text with it.
inline bool heeft_opmerkingen(std::optional<Zienswijzebesluit> besluit) {
    return besluit == Zienswijzebesluit::met_opmerkingen || besluit == Zienswijzebesluit::afwijzend;
}

/// An answer is owed only to who asked something of the board.
inline bool vraagt_antwoord(const Zienswijze& zienswijze) {
    return zienswijze.bij == Zienswijzeadres::bestuur && heeft_opmerkingen(zienswijze.besluit);
}

/// f(zienswijze, on what) of a collaboration: on a Dossier of the cycle by year, then on a Regelingbesluit, then outside the
/// cycle, on a LosseZienswijze.
template <class F>
void voor_elke_zienswijze(const Register& data, const Samenwerking& samenwerking, const F& f) {
    if (const auto& cyclus = samenwerking.raadscyclus.cyclus) {
        for (const auto& [jaar, stukken] : cyclus->jaren) {
            for (const Dossier& dossier : dossiers(data, samenwerking, jaar)) {
                if (dossier.verloop != nullptr && dossier.verloop->zienswijze) f(*dossier.verloop->zienswijze, dossier);
            }
        }
    }
    if (const auto& regeling = samenwerking.vorm.regeling) {
        for (const Regelingbesluit& besluit : regeling->besluiten) {
            if (besluit.zienswijze) f(*besluit.zienswijze, besluit);
        }
    }
    for (const LosseZienswijze& losse : samenwerking.raadscyclus.zienswijzen) f(losse.zienswijze, losse);
}

} // namespace grip::analysis
