// What the raad thought of a paper, wherever that is registered.
#pragma once

#include "analysis/dossier.hpp"
#include "rules/rule.hpp"

namespace grip::rules {

/// f(zienswijze, what it is about) for each of every collaboration that has not ended; not for those that are withheld.
template <class F>
void elke_zienswijze(const Context& context, const F& f) {
    const auto tell = [&](const Zienswijze& zienswijze, const std::string& over) {
        if (!zienswijze.origin.withheld) f(zienswijze, over);
    };
    for (const Samenwerking& s : context.data.samenwerkingen) {
        if (!loopt(s)) continue;
        if (s.raadscyclus.cyclus) {
            for (const auto& [jaar, stukken] : s.raadscyclus.cyclus->jaren) {
                for (const analysis::Dossier& dossier : analysis::dossiers(context.data, s, jaar)) {
                    if (dossier.verloop != nullptr && dossier.verloop->zienswijze)
                        tell(*dossier.verloop->zienswijze, analysis::naam_van(dossier));
                }
            }
        }
        if (s.vorm.regeling) {
            for (const Regelingbesluit& besluit : s.vorm.regeling->besluiten) {
                if (besluit.zienswijze) tell(*besluit.zienswijze, "ontwerpregeling");
            }
        }
        for (const LosseZienswijze& losse : s.raadscyclus.zienswijzen)
            tell(losse.zienswijze, losse.onderwerp ? losse.onderwerp->text : "zienswijze buiten de cyclus");
    }
}

} // namespace grip::rules
