// One sheet that came back, beside what the register holds of it now.
#pragma once

#include "invoer/ingevuld_blad.hpp"
#include "invoer/werkblad.hpp"

namespace grip::invoer {

/// A row as it was when the workbook was made.
struct Rijmerk {
    std::string kenmerk;
    std::string stand;
};

/// Adds to `uit` what changes, and what is wrong. `rijen` are those that the sheet had.
void vergelijk_blad(const Werkblad& werkblad, const Herkend& herkend, const Register& data,
                    const std::vector<Rijmerk>& rijen, bool verwijder, Ingevuld& uit);

} // namespace grip::invoer
