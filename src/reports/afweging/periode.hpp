// The costs of an option as a table: years beside each other, kinds of cost below each other.
#pragma once

#include "schema/gegeven.hpp"

namespace grip::reports::afweging {

/// What an option costs in one year.
struct Kostenregel {
    Jaar jaar;
    Berekend<Euro> samen;
    Berekend<Euro> voor_ons;
    Berekend<Euro> opgeteld;

    static constexpr auto fields = Fields{
        field<&Kostenregel::jaar>("Jaar"),
        field<&Kostenregel::samen>("Alles samen, van alle deelnemers"),
        field<&Kostenregel::voor_ons>("Ons deel daarvan"),
        field<&Kostenregel::opgeteld>("Ons deel van alle jaren tot en met dit jaar"),
    };
};

struct Bedragcel {
    Jaar jaar;
    std::optional<Gegeven<Euro>> bedrag; ///< none when the kind does not occur in that year

    static constexpr auto fields = Fields{
        field<&Bedragcel::jaar>("Jaar"),
        field<&Bedragcel::bedrag>("Bedrag, van alle deelnemers samen"),
    };
};

/// A kind of cost that occurs.
struct Soortrij {
    Id soort;
    Tekst naam;
    std::vector<Bedragcel> bedragen;

    static constexpr auto fields = Fields{
        field<&Soortrij::soort>("Soort kosten"),
        field<&Soortrij::naam>("De naam daarvan"),
        field<&Soortrij::bedragen>("Per jaar"),
    };
};

/// As many years as fit beside each other.
struct Periode {
    std::vector<Kostenregel> jaren;
    std::vector<Soortrij> soorten;
    std::optional<Zin> ons_deel; ///< `Ons deel (26 %)`; none when we bear it all

    static constexpr auto fields = Fields{
        field<&Periode::jaren>("Jaren die naast elkaar passen"),
        field<&Periode::soorten>("De soorten kosten die er zijn"),
        field<&Periode::ons_deel>("Hoe ons deel daarvan heet, als het niet alles is"),
    };
};

} // namespace grip::reports::afweging
