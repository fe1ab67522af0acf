// The columns of somebody else's list, as its koppellijst knows them by their heads.
#pragma once

#include "base/werkmap.hpp"
#include "invoer/werkblad.hpp"
#include "model/koppellijst.hpp"
#include "schema/value_path.hpp"

namespace grip::invoer {

struct Lijstkolom {
    int kolom = 0;
    const Koppeling* koppeling = nullptr;
    schema::ValuePath pad;
};

struct Lijstkolommen {
    int zoek = 0; ///< the column that says which samenwerking a row is about
    std::vector<Lijstkolom> waarden;
    std::vector<Celfout> fouten;       ///< a column that lacks, or stands twice: then no row can be read
    std::vector<Celfout> niet_gelezen; ///< columns that the koppellijst does not know
};

Lijstkolommen lijstkolommen_van(const Werkblad& blad, const Koppellijst& lijst);

/// The text of a cell, also of one in which a spreadsheet saw a number or day.
std::string tekst_in(const Werkcel& cel);

/// So that heads and names that differ in capitals, accents, blanks or signs between words are the same.
std::string vergelijkbaar(std::string_view tekst);

/// A place on this sheet.
Location plaats_op(const Werkblad& blad, int rij, int kolom);

} // namespace grip::invoer
