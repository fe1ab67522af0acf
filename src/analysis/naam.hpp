// The name of a collaboration within a sentence.
#pragma once

#include "model/samenwerking.hpp"

#include <string>

namespace grip::analysis {

/// `de Gezondheidsregio Groot-Voorbeeld`; the name alone when it takes no article, or nobody said which.
inline std::string in_zin(const Samenwerking& samenwerking) {
    return met_lidwoord(samenwerking.identiteit.lidwoord, samenwerking.identiteit.naam);
}

} // namespace grip::analysis
