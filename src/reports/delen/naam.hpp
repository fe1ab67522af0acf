// The name of a collaboration within a sentence.
#pragma once

#include "analysis/naam.hpp"

namespace grip::reports {

using analysis::in_zin;

/// Where many names stand together, as in a picture: its abbreviation, if it has one.
inline std::string kort(const Samenwerking& samenwerking) {
    const Identiteit& identiteit = samenwerking.identiteit;
    return identiteit.afkorting ? identiteit.afkorting->text : identiteit.naam.text;
}

} // namespace grip::reports
