// The municipality's own norms: what it finds too much, too late or too seldom.
#pragma once

#include "schema/field.hpp"

namespace grip {

struct Normen {
    Percentage bijdrage_stijging;
    Aantal evaluatie_jaren;
    std::optional<Date> regio_vanaf;
    Origin origin;

    static constexpr auto fields = Fields{
        Field{"bijdrage_stijging", &Normen::bijdrage_stijging,
              "Vanaf hoeveel procent stijging de bijdrage een uitleg vraagt", Percentage::of(5)},
        Field{"evaluatie_jaren", &Normen::evaluatie_jaren, "Na hoeveel jaar een samenwerking opnieuw wordt geëvalueerd",
              Aantal::of(4)},
        Field{"regio_vanaf", &Normen::regio_vanaf,
              "De dag vanaf welke nieuwe keuzes eerst naar de voorkeursregio moeten kijken"},
    };
};

} // namespace grip
