// Who sits in our raad and our college, in their public function. Never to which party they belong (AVG art. 9).
#pragma once

#include "schema/field.hpp"

namespace grip {

struct Raadslid {
    Tekst naam;
    std::optional<Date> van;
    std::optional<Date> tot;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Raadslid::naam>("Naam van het raadslid, zonder fractie"),
        field<&Raadslid::van>("De dag van toelating tot de raad"),
        field<&Raadslid::tot>("De laatste dag in de raad"),
    };
    static constexpr std::array volgorde{Datumpaar{"van", "tot"}};
    static constexpr std::array<std::string_view, 1> ver_vooruit{"tot"};
    static constexpr std::array identity{ItemKey{"naam"}};
};

enum class Collegefunctie { burgemeester, wethouder };

template <>
inline constexpr auto options<Collegefunctie> = std::array{
    Option{Collegefunctie::burgemeester, "burgemeester", "Burgemeester"},
    Option{Collegefunctie::wethouder, "wethouder", "Wethouder"},
};

struct Collegelid {
    Tekst naam;
    Collegefunctie functie{};
    std::vector<Tekst> portefeuille;
    std::optional<Date> van;
    std::optional<Date> tot;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Collegelid::naam>("Naam van het collegelid"),
        field<&Collegelid::functie>("Burgemeester of wethouder", Collegefunctie::wethouder),
        field<&Collegelid::portefeuille>("De onderwerpen waarvoor dit collegelid verantwoordelijk is"),
        field<&Collegelid::van>("De dag van benoeming"),
        field<&Collegelid::tot>("De laatste dag in het college"),
    };
    static constexpr std::array volgorde{Datumpaar{"van", "tot"}};
    static constexpr std::array<std::string_view, 1> ver_vooruit{"tot"};
    static constexpr std::array identity{ItemKey{"naam"}};
};

} // namespace grip
