// Records of the register told in one line.
#pragma once

#include "base/zin.hpp"
#include "model/samenwerking.hpp"
#include "schema/gegeven.hpp"

namespace grip::reports {

/// With the last day of who has left.
Zin vertel(const Deelnemer& deelnemer);
Zin vertel(const Rapporteur& rapporteur);
/// `afvalinzameling (mandaat)`
Zin vertel(const Bevoegdheid& bevoegdheid);
/// All of them in one line; of those without a name only how they were handed over.
Gegeven<Zin> bevoegdheden(const Vorm& vorm);
/// `wethouder A. Jansen, lid van het algemeen bestuur (1 van de 18 stemmen)`
Zin vertel(const Bestuurslid& lid);
/// The same, with the words of this form.
Zin vertel(const Bestuurslid& lid, Rechtsvorm vorm);
Zin vertel(const DubbelePet& pet);
/// `1.500 van nominaal € 1.000, verkregen voor € 1.000 per stuk, 30 % van alle aandelen`
Zin vertel(const Aandelen& aandelen);
/// `garantie, € 1.200.000: de lening van de bank`; empty when nothing is told of it
Zin vertel(const FinancieelBelang& belang);

constexpr auto verteller = [](const auto& item) { return vertel(item); };

} // namespace grip::reports
