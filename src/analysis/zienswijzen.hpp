// What the raad thought of papers, wherever that is registered.
#pragma once

#include "analysis/dossier.hpp"
#include "analysis/termijnregels.hpp"

namespace grip::analysis {

/// It has remarks or is against: then the raad adopts a text with it.
inline bool heeft_opmerkingen(std::optional<Zienswijzebesluit> besluit) {
    return besluit == Zienswijzebesluit::met_opmerkingen || besluit == Zienswijzebesluit::afwijzend;
}

/// An answer is owed only to who asked something of the board.
inline bool vraagt_antwoord(const Zienswijze& zienswijze) {
    return zienswijze.bij == Zienswijzeadres::bestuur && heeft_opmerkingen(zienswijze.besluit);
}

/// Decided by the college, to which the raad gave that (Gemeentewet art. 156).
inline bool is_namens_raad(const Zienswijze& zienswijze) {
    return zienswijze.door == Besluitnemer::college && zienswijze.mandaat;
}

/// On a kadernota and on accounts the law gives no zienswijze, but the regeling may (Wgr 10 lid 5); a raad may react all the same.
inline bool geeft_zienswijze(const Samenwerking& samenwerking, Cyclusstuk stuk) {
    if (stuk != Cyclusstuk::kadernota && stuk != Cyclusstuk::jaarrekening) return true;
    return !eigen_regels(samenwerking, stuk, Stap::zienswijze).empty();
}

/// What the raad gives: `zienswijze`, or where it has no right to one, `reactie`.
inline std::string_view zienswijzewoord(bool recht) { return recht ? "zienswijze" : "reactie"; }
inline std::string_view zienswijzewoord(const Dossier& dossier) {
    return zienswijzewoord(geeft_zienswijze(*dossier.samenwerking, dossier.stuk));
}

/// Was the zienswijze given when the board had decided? Then it owes no answer; only the supervisor is left.
inline bool is_na_vaststelling(const Dossier& dossier) {
    const auto zienswijze = dag_van(dossier, Stap::zienswijze);
    const auto vastgesteld = dag_van(dossier, Stap::vastgesteld);
    return zienswijze && vastgesteld && *zienswijze >= *vastgesteld;
}

namespace detail {
template <class F>
void in_cyclus(const Register& data, const Samenwerking& samenwerking, const F& f) {
    const auto& cyclus = samenwerking.raadscyclus.cyclus;
    if (!cyclus) return;
    for (const auto& [jaar, stukken] : cyclus->jaren) {
        for (const Dossier& dossier : dossiers(data, samenwerking, jaar)) {
            if (dossier.verloop != nullptr && dossier.verloop->zienswijze) f(*dossier.verloop->zienswijze, dossier);
        }
    }
}
} // namespace detail

/// f(zienswijze, on what) of a collaboration: on a Dossier of the cycle by year, then on a Regelingbesluit, then outside the
/// cycle, on a LosseZienswijze.
template <class F>
void voor_elke_zienswijze(const Register& data, const Samenwerking& samenwerking, const F& f) {
    detail::in_cyclus(data, samenwerking, f);
    if (const auto& regeling = samenwerking.vorm.regeling) {
        for (const Regelingbesluit& besluit : regeling->besluiten) {
            if (besluit.zienswijze) f(*besluit.zienswijze, besluit);
        }
    }
    for (const LosseZienswijze& losse : samenwerking.raadscyclus.zienswijzen) f(losse.zienswijze, losse);
}

} // namespace grip::analysis
