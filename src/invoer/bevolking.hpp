// The population of municipalities as CBS gives it: tables 03759ned and 70072ned of StatLine, downloaded as CSV.
#pragma once

#include "invoer/csv.hpp"

#include <cstdint>
#include <map>
#include <optional>

namespace grip::invoer {

/// What cannot be read, and where in the file.
struct Leesfout {
    std::size_t regel = 1;
    std::string tekst; ///< a sentence
};

struct Bevolking {
    std::string tabel; ///< of StatLine
    /// Inhabitants on 1 January: year → code of the municipality → number. What CBS leaves open is not in it: that is not 0.
    std::map<int, std::map<std::string, std::int64_t>> aantallen;
    std::vector<Leesfout> fouten;
};

/// Nothing when no row has the heads of such a table. Of a table by sex, age and marital status only the totals count.
std::optional<Bevolking> lees_bevolking(const std::vector<Rij>& rijen);

} // namespace grip::invoer
