// What the risks cost together: quantiles, the picture of the distribution, and what our capacity is beside it.
#pragma once

#include "analysis/risico/simulatie.hpp"
#include "analysis/risico/weerstandsvermogen.hpp"
#include "schema/field.hpp"

namespace grip::reports {

struct Kwantielregel {
    Percentage zekerheid;
    Euro bedrag; ///< that is enough: of a computed total the upper bound, of lots what was drawn
    Euro ondergrens;
    Euro bovengrens;
    std::optional<Euro> bovengrens_apart; ///< none when that is the amount itself
    bool gevraagd = false;                ///< the certainty of the municipality

    static constexpr auto fields = Fields{
        field<&Kwantielregel::zekerheid>("Voor zoveel procent van de jaren"),
        field<&Kwantielregel::bedrag>("is dit bedrag genoeg"),
        field<&Kwantielregel::ondergrens>("Het bedrag dat precies genoeg is, ligt tussen dit"),
        field<&Kwantielregel::bovengrens>("en dit"),
        field<&Kwantielregel::bovengrens_apart>("Dezelfde bovengrens, als dat niet het bedrag zelf is"),
        field<&Kwantielregel::gevraagd>("Of dit de zekerheid van de gemeente is"),
    };
};

/// One bar: the total is more than `van` and at most `tot`.
struct Staaf {
    std::optional<Euro> van; ///< none: exactly nothing
    std::optional<Euro> tot; ///< none: anything more
    Percentage kans;
    bool binnen = false; ///< wholly at or below the required capacity
    bool nihil = false;  ///< nothing, and that never happens: it has a place in the picture alone

    static constexpr auto fields = Fields{
        field<&Staaf::van>("Meer dan dit bedrag"),
        field<&Staaf::tot>("en ten hoogste dit bedrag"),
        field<&Staaf::kans>("Kans daarop in een jaar"),
        field<&Staaf::nihil>("Of dat nooit gebeurt"),
        field<&Staaf::binnen>("Of de benodigde weerstandscapaciteit dit dekt"),
    };
};

/// That the total exceeds the available capacity, outward to a tenth of a percent.
struct Kansgrenzen {
    Percentage minstens;
    Percentage hooguit;
    bool verschillen = false;
    bool nihil = false;             ///< less than a tenth of a percent
    bool geschat = false;           ///< by lots: then it is no bound, and to the nearest tenth
    bool voor_zover_bekend = false; ///< there are risks of which too little is known to count them

    static constexpr auto fields = Fields{
        field<&Kansgrenzen::minstens>("Die kans is minstens zo groot"),
        field<&Kansgrenzen::hooguit>("en ten hoogste zo groot"),
        field<&Kansgrenzen::verschillen>("Of die twee verschillen"),
        field<&Kansgrenzen::nihil>("Of zij kleiner is dan een tiende procent"),
        field<&Kansgrenzen::geschat>("Of zij met trekkingen is geschat"),
        field<&Kansgrenzen::voor_zover_bekend>("Of er risico's zijn waarvan te weinig bekend is om mee te tellen"),
    };
};

struct Uitkomst {
    Euro benodigd;
    analysis::Bedraggrenzen grenzen; ///< of `benodigd`
    std::vector<Kwantielregel> kwantielen;
    std::vector<Staaf> staven;
    std::optional<Kansgrenzen> kans_op_tekort;
};

/// What must be there: of a computed total the bound that is surely enough, of lots the quantile drawn.
Euro benodigd(const analysis::Totaal& totaal, Zekerheid zekerheid);
Euro benodigd(const analysis::Trekkingen& trekkingen, Zekerheid zekerheid);

Uitkomst uitkomst(const analysis::Totaal& totaal, Zekerheid zekerheid, std::optional<Euro> beschikbaar);
/// The bounds are those of 95 % confidence.
Uitkomst uitkomst(const analysis::Trekkingen& trekkingen, Zekerheid zekerheid, std::optional<Euro> beschikbaar);

} // namespace grip::reports
