// The municipality's own norms: what it finds too much, too late or too seldom.
#pragma once

#include "schema/field.hpp"

namespace grip {

struct Normen {
    Percentage bijdrage_stijging;
    std::map<Jaar, Percentage> indexering;
    NonNegative<Euro> begroting_verschil;
    std::optional<Percentage> solvabiliteit;
    Aantal evaluatie_jaren;
    std::optional<Date> regio_vanaf;
    std::vector<Maand> dashboard_maanden;
    Aantal stukken_dagen;
    Aantal terugkoppeling_dagen;
    Aantal informatie_maanden;
    Aantal opzeg_dagen;
    Aantal risico_maanden;
    Origin origin;

    static constexpr auto fields = Fields{
        Field{"bijdrage_stijging", &Normen::bijdrage_stijging,
              "Vanaf hoeveel procent stijging de bijdrage een uitleg vraagt", Percentage::of(5)},
        Field{"indexering", &Normen::indexering,
              "Per jaar met hoeveel procent de bijdragen volgens onze eigen begroting mogen stijgen"},
        Field{"begroting_verschil", &Normen::begroting_verschil,
              "Hoeveel euro onze begroting, die van de partij en de verdeelsleutel mogen verschillen",
              NonNegative<Euro>{}},
        Field{"solvabiliteit", &Normen::solvabiliteit,
              "Onder hoeveel procent solvabiliteit grip waarschuwt; zonder norm niet"},
        Field{"evaluatie_jaren", &Normen::evaluatie_jaren, "Na hoeveel jaar een samenwerking opnieuw wordt geëvalueerd",
              Aantal::of(4)},
        Field{"regio_vanaf", &Normen::regio_vanaf,
              "De dag vanaf welke nieuwe keuzes eerst naar de voorkeursregio moeten kijken"},
        Field{"dashboard_maanden", &Normen::dashboard_maanden, "De maanden waarin de raad het dashboard krijgt",
              std::array{Maand::of(5), Maand::of(11)}},
        Field{"stukken_dagen", &Normen::stukken_dagen,
              "Hoeveel dagen voor de bespreking in de raad de stukken er moeten zijn", Aantal::of(14)},
        Field{"terugkoppeling_dagen", &Normen::terugkoppeling_dagen,
              "Binnen hoeveel dagen na een vergadering de raad bericht krijgt", Aantal::of(14)},
        Field{"informatie_maanden", &Normen::informatie_maanden,
              "Na hoeveel maanden zonder bericht de raad te weinig over een samenwerking hoort", Aantal::of(12)},
        Field{"opzeg_dagen", &Normen::opzeg_dagen, "Hoeveel dagen voor de laatste dag van opzegging grip waarschuwt",
              Aantal::of(90)},
        Field{"risico_maanden", &Normen::risico_maanden, "Na hoeveel maanden een risico opnieuw moet zijn bekeken",
              Aantal::of(12)},
    };
};

} // namespace grip
