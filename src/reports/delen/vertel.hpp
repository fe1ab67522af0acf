// Records of the register told in one line.
#pragma once

#include "model/samenwerking.hpp"

namespace grip::reports {

/// With the last day of who has left.
std::string vertel(const Deelnemer& deelnemer);
std::string vertel(const Rapporteur& rapporteur);
/// `afvalinzameling (mandaat)`
std::string vertel(const Bevoegdheid& bevoegdheid);
/// `wethouder A. Jansen, lid, algemeen bestuur (1 van 18 stemmen)`
std::string vertel(const Bestuurslid& lid);
std::string vertel(const DubbelePet& pet);
/// `1.500 van nominaal € 1.000, verkregen voor € 1.000 per stuk, 30 % van alle aandelen`
std::string vertel(const Aandelen& aandelen);
/// `garantie, € 1.200.000: de lening van de bank`; empty when nothing is told of it
std::string vertel(const FinancieelBelang& belang);

constexpr auto verteller = [](const auto& item) { return vertel(item); };

} // namespace grip::reports
