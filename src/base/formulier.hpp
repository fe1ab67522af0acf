// A workbook to type in: columns of one kind, rows that stand there already, and room for new ones.
#pragma once

#include "base/opschrift.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace grip {

enum class Invulsoort { tekst, bedrag, getal, jaar, datum, keuze };

struct Formulierkolom {
    std::string merk;   ///< by which a program knows the column; hidden
    std::string kop;    ///< what a reader calls it
    std::string uitleg; ///< a note beside it
    Invulsoort soort = Invulsoort::tekst;
    std::vector<std::string> keuzes = {}; ///< of `keuze`
    bool vast = false;                    ///< nobody types in it where a row stands already
};

struct Formulierrij {
    std::string kenmerk;             ///< by which a program knows the row; hidden. Empty: nothing stands there yet
    std::string stand;               ///< what it held when the workbook was made, as a program wants it; hidden
    std::vector<std::string> cellen; ///< as a file writes them, one for each column; empty where nothing stands
    bool vertrouwelijk = false;      ///< shown with a colour
};

struct Formulierblad {
    std::string naam;
    std::string merk;  ///< by which a program knows the sheet; hidden
    std::string stand; ///< what the rows tell of in theirs; hidden
    std::vector<Formulierkolom> kolommen;
    std::vector<Formulierrij> rijen;
};

struct Formulier {
    Opschrift opschrift;
    std::vector<std::string> uitleg; ///< what to do with it, a line each
    std::vector<Formulierblad> bladen;
};

// Where a sheet holds what is for programs, counted from 1: the first row and the first two columns are hidden.
inline constexpr int merkrij = 1; ///< in its first cell the mark of the sheet, then those of the columns
inline constexpr int koprij = 2;
inline constexpr int kenmerkkolom = 1;
inline constexpr int standkolom = 2;
inline constexpr int eerste_kolom = 3;

/// The hidden sheet with what the others refer to: a column for each sheet, headed by its name, with of each row its mark and on the next
/// line of that cell what it held; and the words from which one chooses.
inline constexpr std::string_view verborgen_blad = "_grip";

} // namespace grip
