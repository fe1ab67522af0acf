// Amounts that two papers name for the same thing, and printed totals beside what they add up.
#pragma once

#include "analysis/bijdrage.hpp"
#include "model/register.hpp"

#include <vector>

namespace grip::analysis {

/// The amount at that place of these figures; none when it is not known.
std::optional<Euro> bedrag_van(const Jaarcijfers& cijfers, Cijferpost post);

/// What another paper names otherwise than the figures themselves do.
struct Opgaveverschil {
    const AndereOpgave* opgave;
    Euro hier; ///< of a rise: from the same figures of the year before
};

/// Of one version of a year, in the order of the register. What cannot be compared is left out.
std::vector<Opgaveverschil> opgaveverschillen(const Geld& geld, Jaar jaar, Versie versie);

/// `het vreemd vermogen op 31 december`, `de stijging van de bijdrage`
std::string waarvan(const AndereOpgave& opgave);

/// A printed total, and what its contributions add up to.
struct Totaalcontrole {
    const Controletotaal* totaal;
    Euro som;
    std::vector<const Samenwerking*> zonder; ///< named in the total, and of these the contribution is not known
};

/// Of those of which all files that they may add up have been read, in the order of gemeente.yaml.
std::vector<Totaalcontrole> totaalcontroles(const Register& data);

/// `Jaarstukken 2023, p. 114: de bijdragen van 2023 tellen op tot € 9.142.416; gedrukt staat € 9.030.696, € 111.720 minder`; none when
/// both are the same, or cannot be compared.
std::optional<Zin> verschil(const Totaalcontrole& controle);

} // namespace grip::analysis
