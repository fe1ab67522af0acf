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
    Aantal signaal_maanden;
    Aantal opzeg_dagen;
    Aantal risico_maanden;
    Aantal verzending_dagen;
    Aantal raad_marge_werkdagen;
    Aantal toezicht_maanden;
    Aantal terugkijk_jaren;
    Aantal vooruit_jaren;
    Aantal bewaar_jaren;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Normen::bijdrage_stijging>("Vanaf hoeveel procent stijging de bijdrage een uitleg vraagt",
                                          Percentage::of(5)),
        field<&Normen::indexering>(
            "Per jaar met hoeveel procent de bijdragen volgens onze eigen begroting mogen stijgen"),
        field<&Normen::begroting_verschil>(
            "Hoeveel euro onze begroting, die van de partij en de verdeelsleutel mogen verschillen",
            NonNegative<Euro>{}),
        field<&Normen::solvabiliteit>("Onder hoeveel procent solvabiliteit grip waarschuwt; zonder norm niet"),
        field<&Normen::evaluatie_jaren>("Na hoeveel jaar een samenwerking opnieuw wordt geëvalueerd", Aantal::of(4)),
        field<&Normen::regio_vanaf>("De dag vanaf welke nieuwe keuzes eerst naar de voorkeursregio moeten kijken"),
        field<&Normen::dashboard_maanden>("De maanden waarin de raad het dashboard krijgt",
                                          std::array{Maand::of(5), Maand::of(11)}),
        field<&Normen::stukken_dagen>("Hoeveel dagen voor de bespreking in de raad de stukken er moeten zijn",
                                      Aantal::of(14)),
        field<&Normen::terugkoppeling_dagen>("Binnen hoeveel dagen na een vergadering de raad bericht krijgt",
                                             Aantal::of(14)),
        field<&Normen::informatie_maanden>(
            "Na hoeveel maanden zonder bericht de raad te weinig over een samenwerking hoort", Aantal::of(12)),
        field<&Normen::signaal_maanden>("Hoeveel maanden een ontwikkeling haar signaal houdt", Aantal::of(12)),
        field<&Normen::opzeg_dagen>("Hoeveel dagen voor de laatste dag van opzegging grip waarschuwt", Aantal::of(90)),
        field<&Normen::risico_maanden>("Na hoeveel maanden een risico opnieuw moet zijn bekeken", Aantal::of(12)),
        field<&Normen::verzending_dagen>(
            "Hoeveel dagen later dan de laatste dag een stuk mag zijn ontvangen zonder dat "
            "grip het bestuur te laat noemt, als de verzending niet bekend is",
            Aantal::of(3)),
        field<&Normen::raad_marge_werkdagen>("Hoeveel werkdagen er tussen de raad en de laatste dag moeten zitten",
                                             Aantal::of(1)),
        field<&Normen::toezicht_maanden>(
            "Hoeveel maanden na een begrotingswijziging grip nog wijst op de toezichthouder (Wgr art. 35 lid 5)",
            Aantal::of(3)),
        field<&Normen::terugkijk_jaren>("Hoeveel jaar terug grip nog waarschuwt over een begroting of rekening",
                                        Aantal::of(3)),
        field<&Normen::vooruit_jaren>("Hoeveel jaar vooruit een dag als plan kan gelden", Aantal::of(3)),
        field<&Normen::bewaar_jaren>("Hoeveel jaar na hun vertrek namen van raadsleden blijven staan", Aantal::of(4)),
    };
};

} // namespace grip
