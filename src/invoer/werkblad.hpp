// The workbook to edit: made of the register, and what somebody typed in it read back. Three-way: it carries what stood in the register
// when it was made, so that what changed there since is seen and not written over.
#pragma once

#include "base/werkmap.hpp"
#include "invoer/bijwerken.hpp"
#include "invoer/merken.hpp"

#include <map>
#include <set>

namespace grip::invoer {

/// What is asked of it.
struct Werkbladvraag {
    std::vector<Bladnaam> bladen; ///< none: all
    std::string samenwerking;     ///< empty: all, and those of the municipality
    bool intern = false;          ///< what is confidential too
};

struct Gemaakt {
    std::vector<Formulierblad> bladen;
    std::size_t vertrouwelijk = 0;    ///< rows that were left out
    std::vector<std::string> te_lang; ///< rows that were left out, because no cell holds so long a text
};

/// The years around `jaar` get a column where there is one per year.
Gemaakt maak_bladen(const Register& data, const Werkbladvraag& vraag, int jaar);

/// What is wrong with what stands in a cell, or in a row.
struct Celfout {
    Location plaats; ///< of the file nothing
    std::string tekst;
    std::string tip;
};

struct Ingevuld {
    std::map<std::string, std::vector<Opgave>> opgaven; ///< by file
    std::vector<Celfout> fouten;
    std::vector<std::string> verwijderd;   ///< rows that were taken out, by name; in `opgaven` when that was asked.
                                           ///< Of what a party answers cells that it made empty too
    std::vector<std::string> niet_gelezen; ///< columns of somebody's own
    std::vector<std::string> niet_herkend; ///< sheets that it had, and that are not there any more
    std::vector<Location> wordt_openbaar;  ///< cells of which the change shows to the public what was confidential
    bool cijfers = false;                  ///< figures of a year change, which need a source
};

/// Was any of it made by `maak_bladen` or `maak_uitvraag`?
bool is_werkblad(const Werkmap& werkmap);

/// Whose answer it is, and about which year; nothing when it is none.
std::optional<Uitvraagmerk> uitvraag_van(const Werkmap& werkmap);

Ingevuld lees_ingevuld(const Werkmap& werkmap, const Register& data, bool verwijder);

} // namespace grip::invoer
