// A place in a file of the register.
#pragma once

#include <string>

namespace grip {

/// Lines and columns count from 1, columns in characters; 0 when there is no such place (a record made by hand). In a
/// workbook the line is the row of the cell, and the column its column.
struct Location {
    std::string file; ///< relative to the register, with `/`
    std::string path; ///< `jaren.2026.begroot.bijdrage`; list items by their `id`, else by index from 1
    int line = 0;
    int column = 0;
    /// How much of the path may be shown to everybody: inside a map marked `vertrouwelijk` it stops at that map, or before it
    /// when the map is a list item, whose id is part of it.
    std::size_t public_path = std::string::npos;
    bool public_line = false; ///< everybody may see the whole line
    int end_line = 0;         ///< just behind the last character of what is meant; 0 when that is not known
    int end_column = 0;
    std::string blad{}; ///< the sheet of a workbook; empty in a file of text
    friend bool operator==(const Location&, const Location&) = default;

    bool confidential() const { return public_path != std::string::npos; }
};

/// `C12`, of a place in a workbook.
std::string cel(const Location& location);

} // namespace grip
