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

/// What a sentence says after `zienswijze`: ` op de ontwerpbegroting 2027`, ` over "Huisvesting"`.
inline Zin waarop(const analysis::Dossier& dossier) { return zin(" op {}", analysis::in_zin(dossier)); }
inline Zin waarop(const Regelingbesluit& besluit) {
    switch (besluit.soort) {
    case Regelingbesluitsoort::treffen: return als_zin(" op het ontwerp van de regeling");
    case Regelingbesluitsoort::wijzigen: return als_zin(" op de wijziging van de regeling");
    case Regelingbesluitsoort::toetreden: return als_zin(" op de toetreding tot de regeling");
    case Regelingbesluitsoort::uittreden: return als_zin(" op de uittreding uit de regeling");
    case Regelingbesluitsoort::opheffen: return als_zin(" op de opheffing van de regeling");
    }
    return {};
}
inline Zin waarop(const LosseZienswijze& losse) {
    return losse.onderwerp ? zin(" over \"{}\"", *losse.onderwerp) : Zin{};
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
