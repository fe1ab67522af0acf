// A flat table out of a view, for spreadsheets: which columns it has, and what its rows hold.
#pragma once

#include "base/value.hpp"

namespace grip {

struct Tabelkolom {
    std::string kop;
    bool opgeteld = false;  ///< its amounts add up to one that means something
    bool noemt_rij = false; ///< tells of what a row is
};

struct Tabel {
    std::string_view naam; ///< of the sheet, at most 31 characters
    std::vector<Tabelkolom> kolommen;
    std::vector<ValueList> rijen;     ///< each as long as `kolommen`; where nothing belongs in a cell it has no value
    std::vector<Zin> weggelaten = {}; ///< what a reader may look for in the rows, and why it is not there
};

/// Of what is known of one column.
struct Kolomtotaal {
    Value bedrag;             ///< none when nothing is known; a concept when one of the amounts is
    std::size_t onbekend = 0; ///< how many cells lack the amount that belongs there
};

/// Nothing of a column that does not add up.
std::optional<Kolomtotaal> totaal(const Tabel& tabel, std::size_t kolom);

} // namespace grip
