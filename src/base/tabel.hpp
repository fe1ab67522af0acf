// A flat table out of a view, for spreadsheets.
#pragma once

#include "base/value.hpp"

namespace grip {

struct Tabel {
    std::string_view naam; ///< of the sheet, at most 31 characters
    std::vector<std::string_view> koppen;
    std::vector<ValueList> rijen; ///< each as long as `koppen`; a cell without a value is empty
};

} // namespace grip
