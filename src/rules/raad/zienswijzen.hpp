// What the raad thought of a paper, as rules speak of it.
#pragma once

#include "analysis/zienswijzen.hpp"
#include "rules/rule.hpp"

namespace grip::rules {

inline std::string waarover(const analysis::Dossier& dossier) { return analysis::naam_van(dossier); }
inline std::string waarover(const Regelingbesluit& /*besluit*/) { return "ontwerpregeling"; }
inline std::string waarover(const LosseZienswijze& losse) {
    return losse.onderwerp ? losse.onderwerp->text : "zienswijze buiten de cyclus";
}

/// f(zienswijze, what it is about) for each of every collaboration that has not ended; not for those that are withheld.
template <class F>
void elke_zienswijze(const Context& context, const F& f) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        if (!loopt(s)) continue;
        analysis::voor_elke_zienswijze(context.data, s, [&](const Zienswijze& zienswijze, const auto& over) {
            if (!zienswijze.origin.withheld) f(zienswijze, waarover(over));
        });
    }
}

} // namespace grip::rules
