// A workbook that somebody saved, as its cells: nothing is concluded from them here.
#pragma once

#include "base/date.hpp"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace grip {

struct Werkcel {
    enum class Soort {
        tekst,
        getal,
        datum, ///< without a day where the number is none: `tekst` says which
        ja_nee,
        fout,          ///< `#REF!`: what was computed went wrong
        niet_berekend, ///< a formula whose outcome the file does not hold
    };
    Soort soort = Soort::tekst;
    std::string tekst = {}; ///< of all but a number: what stands there
    double getal = 0;       ///< of a number; of `ja_nee` 1 or 0
    bool procent = false;   ///< shown as a percentage: 0.25 is 25 %
    std::optional<Date> datum = {};
};

/// Row and column, counted from 1.
using Werkplaats = std::pair<int, int>;

struct Werkblad {
    std::string naam;
    std::map<Werkplaats, Werkcel> cellen; ///< without the empty ones
    bool verborgen = false;
};

using Werkmap = std::vector<Werkblad>;

/// What stands in a cell; null: nothing.
const Werkcel* cel_op(const Werkblad& blad, Werkplaats plaats);

/// `C`: the third column.
std::string kolomletters(int column);

} // namespace grip
