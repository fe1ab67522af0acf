// A flat table out of a view, for spreadsheets: which of its lists are the rows, and what stands in the columns.
#pragma once

#include <span>
#include <string_view>

namespace grip {

struct Kolom {
    std::string_view kop;
    std::string_view
        pad; ///< from the view: `groepen.partijen.eigen_vermogen.begin`; a list on the way is that of the row, or its item
             ///< by number: `rijen.jaren.0.bijdrage`
};

struct Tabel {
    std::string_view naam;  ///< of the sheet, at most 31 characters
    std::string_view rijen; ///< the list of which each item is a row: `groepen.partijen`
    std::span<const Kolom> kolommen;
};

} // namespace grip
