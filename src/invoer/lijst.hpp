// A list of somebody else's, with heads of its own, laid beside the register by way of a koppellijst.
#pragma once

#include "invoer/csv.hpp"
#include "invoer/werkblad.hpp"
#include "model/koppellijst.hpp"

namespace grip::invoer {

/// As a sheet without a name: each row on its line.
Werkblad als_blad(const std::vector<Rij>& rijen);

struct Lijstopgave {
    Ingevuld ingevuld;
    std::vector<Celfout> niet_gelezen; ///< rows and columns of which nothing is taken
};

/// Of a sheet with a name each cell is what a spreadsheet made of it; of one without a name it is text, and the koppellijst says
/// how numbers are written. Empty cells change nothing.
Lijstopgave lees_lijst(const Werkblad& blad, const Koppellijst& lijst, const Register& data);

} // namespace grip::invoer
