// The ways into and out of a collaboration that are registered.
#pragma once

#include "model/samenwerking.hpp"

namespace grip::analysis {

struct Weg {
    std::string_view soort; ///< `overheveling`
    const Traject* traject;
};

/// Those of which nobody has said that they were given up.
inline std::vector<Weg> wegen(const Samenwerking& samenwerking) {
    std::vector<Weg> wegen;
    const Vorm& vorm = samenwerking.vorm;
    const auto& overheveling = samenwerking.regio.overheveling;
    if (vorm.toetreding && vorm.toetreding->traject) wegen.push_back({"toetreding", &*vorm.toetreding->traject});
    if (vorm.uittreding && vorm.uittreding->traject) wegen.push_back({"uittreding", &*vorm.uittreding->traject});
    const bool gaat_door = overheveling && overheveling->status != Overhevelingsstatus::afgewezen;
    if (gaat_door && overheveling->traject) wegen.push_back({"overheveling", &*overheveling->traject});
    return wegen;
}

/// A day still to come is a plan.
inline bool is_gedaan(const Trajectstap& stap, Date peildatum) { return stap.gedaan && *stap.gedaan <= peildatum; }

/// Its last day has passed, and nobody said that it was done.
inline bool is_te_laat(const Trajectstap& stap, Date peildatum) {
    return stap.uiterlijk && *stap.uiterlijk < peildatum && !stap.gedaan;
}

/// What letting go costs: the whole, else the sum of the years; none while an amount of a year is not known, or there is none.
inline std::optional<Euro> ontvlechtingskosten(const Overheveling& overheveling) {
    if (overheveling.ontvlechtingskosten) return overheveling.ontvlechtingskosten->value;
    if (!overheveling.traject) return std::nullopt;
    std::optional<Euro> samen;
    for (const auto& [jaar, kosten] : overheveling.traject->kosten) {
        if (!kosten.ontvlechting) continue;
        if (!kosten.ontvlechting->value) return std::nullopt;
        samen = samen.value_or(Euro{}) + kosten.ontvlechting->value->value;
    }
    return samen;
}

} // namespace grip::analysis
