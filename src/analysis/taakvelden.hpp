// How a taakveld was called in a year.
#pragma once

#include "model/taakvelden.hpp"

#include <algorithm>

namespace grip::analysis {

/// None for a code that did not hold in that year, or has no name there.
inline std::optional<Tekst> taakveldnaam(const Taakvelden& kader, const Tekst& code, Jaar jaar) {
    const auto found = std::ranges::find_if(kader.taakvelden, [&](const Taakveld& veld) {
        return veld.code == code && veld.vanaf <= jaar && jaar <= veld.tot.value_or(jaar);
    });
    return found == kader.taakvelden.end() ? std::nullopt : found->naam;
}

} // namespace grip::analysis
