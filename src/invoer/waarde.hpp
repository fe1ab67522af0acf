// What stands in a cell of a workbook → the text that a file of the register holds for it.
#pragma once

#include "base/werkmap.hpp"
#include "schema/shape.hpp"

namespace grip::invoer {

/// Of money.
bool is_amount(const schema::Shape& shape);
/// As the types of the register have them: a chance or share, a growth, index or norm.
bool is_percentage(const schema::Shape& shape);

struct Celwaarde {
    std::string tekst; ///< as YAML writes it, without quotes; empty when there is a fault
    std::string fout = {};
    std::string tip = {};
};

/// Where a cell can be read in one way, that; else a fault, never a guess. Whether a text may stand in the register is asked where the
/// file is decoded.
Celwaarde lees_waarde(const Werkcel& cel, const schema::Shape& shape);

/// Two texts that say the same of this kind of value become the same: `12.50` and `12.5`.
std::string gelijkluidend(std::string_view tekst, const schema::Shape& shape);

} // namespace grip::invoer
