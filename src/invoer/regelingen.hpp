// Regelingen of the national register into the files of samenwerkingen: new ones, and what lacks in those that are there.
#pragma once

#include "invoer/bijwerken.hpp"
#include "model/landelijk.hpp"
#include "model/register.hpp"

#include <map>

namespace grip::invoer {

struct Regelingvraag {
    std::string code; ///< of the municipality
    Date dag{};       ///< which regelingen hold
    std::string aard; ///< of new files, because the national register does not tell it; empty: none are made
};

struct Nieuwbestand {
    std::string naam; ///< relative to the register
    std::string tekst;
    const LandelijkeRegeling* regeling = nullptr;
};

/// What lacks in a file that is there.
struct Regelingaanvulling {
    std::vector<Opgave> opgaven;
    std::string bron; ///< empty: nothing but the day of comparing changes
};

struct Regelingopgaven {
    std::vector<Nieuwbestand> nieuw;
    std::map<std::string, Regelingaanvulling> aanvulling; ///< by file
    std::vector<std::string> opmerkingen;                 ///< what the keeper must look at, a sentence each
};

/// A file is found by the number in `organisatieregister`, also of an earlier version. What stands in it stays: only what lacks is filled in,
/// and the number of a version that was replaced. A file without a number that has the same name is told and not touched.
Regelingopgaven regelingen_uit(const LandelijkRegister& landelijk, const Register& data, const Regelingvraag& vraag);

} // namespace grip::invoer
