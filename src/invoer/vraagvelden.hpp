// What a party is asked: the sheets of its form and their columns, by a list of what may be on it. What is not in that list is not asked,
// not sent and not read back: our chances, measures, signals and standpunten stand beside these values in the same records.
#pragma once

#include "invoer/merken.hpp"

#include <span>

namespace grip::invoer {

struct Vraagveld {
    std::string_view pad; ///< as that of a Veld; of a map by year without the year
    std::string_view kop;
    std::string_view uitleg;
};

/// None of a sheet that is not for a party.
std::span<const Vraagveld> vraagvelden(Bladnaam naam);

/// The budget years before and after the one that is asked about.
inline constexpr int jaren_terug = 2;
inline constexpr int jaren_vooruit = 3;

/// The years that have a column where there is one per year.
std::set<int> jaren_met_kolom(const Uitvraagmerk& uitvraag);

/// Leaves of a sheet what this party may be asked, in the words of its form; of the rows its own.
void beperk(Blad& blad, const Uitvraagmerk& uitvraag);

} // namespace grip::invoer
