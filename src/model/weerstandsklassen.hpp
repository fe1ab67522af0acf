// kader/weerstandsklassen.yaml: what the ratio between available and required capacity is called.
#pragma once

#include "schema/field.hpp"

namespace grip {

/// Available by required weerstandscapaciteit: 1,4 means that there is 1,4 times what is needed.
using Ratio = Decimal<0, 1000, 4>;

struct Weerstandsklasse {
    Tekst klasse;
    Tekst oordeel;
    std::optional<Ratio> vanaf;
    std::optional<Ratio> boven;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Weerstandsklasse::klasse>("De letter van de klasse"),
        field<&Weerstandsklasse::oordeel>("Wat die betekent, in een paar woorden"),
        field<&Weerstandsklasse::vanaf>("De laagste ratio die in deze klasse valt"),
        field<&Weerstandsklasse::boven>("In plaats van `vanaf`: de hoogste ratio die er net niet in valt"),
    };
    static constexpr std::array identity{ItemKey{"klasse"}};
};

struct Weerstandsklassen {
    Date versie{};
    std::optional<Date> gebaseerd_op;
    OneOrMore<Weerstandsklasse> klassen;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Weerstandsklassen::versie>("De dag van deze versie"),
        field<&Weerstandsklassen::gebaseerd_op>("De versie van het ingebouwde kader waarvan dit een bewerking is"),
        field<&Weerstandsklassen::klassen>(
            "Van hoog naar laag; de laatste heeft geen grens en vangt alles op wat overblijft"),
    };
};

} // namespace grip
