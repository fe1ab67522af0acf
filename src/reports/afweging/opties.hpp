// The options of a proposal: what each costs, how they compare, and how a sentence calls them.
#pragma once

#include "reports/afweging/view.hpp"

namespace grip::reports::afweging {

/// Its name, else its way.
std::string naam_van(const Optie& optie);
/// The same between quotes, for a sentence.
std::string genoemd(const Optie& optie);

/// `samen doen met A en B, als openbaar lichaam`
Zin omschrijving(const Optie& optie);

/// When an option pays back, in a sentence.
Zin terugverdienzin(const Voorstel& voorstel, const Optie& optie);

std::vector<Optiedeel> optiedelen(const Register& data, const Voorstel& voorstel);

std::vector<Vergelijking> vergelijkingen(const Afwegingskader& kader, const Voorstel& voorstel);

} // namespace grip::reports::afweging
