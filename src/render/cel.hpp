// A cell of a workbook: its value, and how that is shown.
#pragma once

#include "base/value.hpp"

namespace grip::render {

struct Cel {
    Value waarde;           ///< a number, amount, year, day or Tekst; else the cell is empty
    std::string tekst = {}; ///< what a reader sees, at its widest
    std::string getal = {}; ///< format of a number; empty: as it comes
    bool breekt = false;    ///< between words, when it does not fit beside each other; else it must fit
    bool vet = false;
    bool streep = false;   ///< above it
    bool ingekort = false; ///< a cell could not hold it all
};

/// `met_centen`: an amount shows them, also when there are none, because others in its column do.
Cel cel(const Value& value, bool met_centen = false);

/// A text, in bold type when it is a head.
Cel tekstcel(std::string tekst, bool vet = false);

} // namespace grip::render
