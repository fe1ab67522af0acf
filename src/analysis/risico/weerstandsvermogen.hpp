// All that is computed of the risks of a register, for whoever reports on them.
#pragma once

#include "analysis/risico/totaal.hpp"

namespace grip::analysis {

struct Weerstandsvermogen {
    std::vector<Risicopost> posten;
    std::vector<double> aandelen; ///< per post its share in the tail, between 0 and 1; 0 when it does not count
    Kerngetallen kern;
    Totaal totaal;
};

/// z: where the tail begins, as a fraction.
Weerstandsvermogen weerstandsvermogen(const Register& data, double z);

/// Of a certainty in percent.
double fractie(Zekerheid zekerheid);

inline constexpr double honderdduizend = 1e7; ///< euros, in cents

/// To the nearest cent.
Euro bedrag(double cents);

/// To the nearest cent, or the nearest euro where the cents would say nothing; see `bedragen`.
Euro rond_bedrag(const Totaal& totaal, double cents);

struct Bedraggrenzen {
    Euro onder;
    Euro boven;
};

/// Amounts that certainly hold what lies between the bounds. Once the risks may cost a hundred thousand euros together they
/// are whole euros, unless the grid is exact.
Bedraggrenzen bedragen(const Totaal& totaal, Tussen tussen);

} // namespace grip::analysis
