// A workbook that a person saved in Excel or LibreOffice (.xlsx) → its cells.
#pragma once

#include "base/werkmap.hpp"

namespace grip::render {

enum class Werkmapfout {
    geen_werkmap, ///< another kind of file, damaged, with a password, or from a program that packs in a way of its own
    te_groot,     ///< unpacked
};

struct Gelezen {
    std::optional<Werkmap> werkmap;
    Werkmapfout fout = Werkmapfout::geen_werkmap; ///< when there is none
};

/// Sheets in their order, also hidden ones. Formulas are not computed, links not followed, macros passed over. At most 64 MB
/// unpacked and 16 MB a sheet.
Gelezen lees_werkmap(const std::string& bytes);

} // namespace grip::render
