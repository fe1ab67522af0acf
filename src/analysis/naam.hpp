// The name of a collaboration within a sentence.
#pragma once

#include "model/samenwerking.hpp"

#include <fmt/format.h>
#include <string>

namespace grip::analysis {

/// `de Gezondheidsregio Groot-Voorbeeld`; the name alone when it takes no article, or nobody said which.
inline std::string in_zin(const Samenwerking& samenwerking) {
    const Identiteit& identiteit = samenwerking.identiteit;
    if (!identiteit.lidwoord || *identiteit.lidwoord == Lidwoord::geen) return identiteit.naam.text;
    return fmt::format("{} {}", option_of(*identiteit.lidwoord).key, identiteit.naam.text);
}

} // namespace grip::analysis
