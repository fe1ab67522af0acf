// A seat in a body of a collaboration, in the words of its form.
#pragma once

#include "model/samenwerking.hpp"

namespace grip::analysis {

/// Of a legal form with members the general meeting is called after them.
inline bool heeft_leden(Rechtsvorm vorm) {
    return vorm == Rechtsvorm::vereniging || vorm == Rechtsvorm::cooperatie ||
           vorm == Rechtsvorm::onderlinge_waarborgmaatschappij;
}

/// `het algemeen bestuur`, `de ledenvergadering`
inline std::string met_lidwoord(Orgaan orgaan, Rechtsvorm vorm) {
    if (orgaan == Orgaan::ava && heeft_leden(vorm)) return "de ledenvergadering";
    const bool de = orgaan == Orgaan::rvc || orgaan == Orgaan::ava;
    return (de ? "de " : "het ") + label_of(orgaan);
}

/// `lid van het dagelijks bestuur`, of a row that names a body.
inline std::string zetel(const Bestuurslid& lid, Rechtsvorm vorm) {
    return (lid.rol ? label_of(*lid.rol) : std::string{"lid"}) + " van " + met_lidwoord(*lid.orgaan, vorm);
}

} // namespace grip::analysis
