// All that is computed of the risks of a register, for whoever reports on them.
#pragma once

#include "analysis/risico/totaal.hpp"

namespace grip::analysis {

/// What a reader may know of the total.
enum class Openbaarheid {
    volledig,     ///< nothing was taken out
    zonder_keuze, ///< confidential risks do not count, and the municipality did not choose
    weggelaten,   ///< they do not count, as it chose
    afgerond      ///< they count, and only a rounded total may be told
};

struct Weerstandsvermogen {
    std::vector<Risicopost> posten;
    Openbaarheid openbaarheid{};
    std::vector<Kansrisico> tellen; ///< all that count in the total
    std::vector<Percentage>
        aandelen; ///< per post its share in the tail, of which the sum is 100; 0 when it does not count
    Kerngetallen kern;
    bool alles_telt = false;      ///< no risk of the municipality is left out, or could not be read
    double verwacht_getoond = 0;  ///< the expected value of what this reader may see, in cents
    std::optional<Totaal> totaal; ///< none when it was not asked for
};

enum class Vraag { alles, zonder_totaal };

/// z: where the tail begins, as a fraction.
Weerstandsvermogen weerstandsvermogen(const Register& data, Date peildatum, double z, Vraag vraag = Vraag::alles);

/// With the certainty that the municipality asks.
Weerstandsvermogen weerstandsvermogen(const Register& data, Date peildatum);

/// What some of the risks bring, of those that count.
struct Last {
    std::size_t geteld = 0;
    double verwacht = 0;  ///< what they cost on average in a year, in cents
    Percentage in_staart; ///< their share in the tail
};

/// Of the risks of which `van` says so.
template <class F>
Last last(const Weerstandsvermogen& vermogen, const F& van) {
    Last result;
    for (std::size_t i = 0; i < vermogen.posten.size(); ++i) {
        const Risicopost& post = vermogen.posten[i];
        if (!post.meegeteld() || !van(post)) continue;
        ++result.geteld;
        result.verwacht += post.telt.kans * gemiddelde(post.telt.effect);
        result.in_staart.scaled += vermogen.aandelen[i].scaled;
    }
    return result;
}

/// Of a certainty in percent.
double fractie(Zekerheid zekerheid);
Percentage percentage(Zekerheid zekerheid);

/// In cents: an amount up to so much is told in cents, or in euros where the cents would say nothing.
double eenheid(double hoogste);

/// To the nearest cent.
Euro afgerond(double cents);

/// To the nearest unit of a total that is at most so much.
Euro rond_bedrag(double som_maxima, double cents);

struct Bedraggrenzen {
    Euro onder;
    Euro boven;
};

/// Whole units that hold what lies between the bounds; cents when the grid is exact.
Bedraggrenzen naar_buiten(const Totaal& totaal, Tussen tussen);

/// Between which bounds lies what is enough in z of the years; z as a fraction.
Bedraggrenzen benodigd(const Totaal& totaal, double z);

} // namespace grip::analysis
