// kader/wetten.yaml: what the law lays down for which legal form, and since when. Built into the program: a municipality
// does not choose its own laws.
#pragma once

#include "model/samenwerking/rechtsvorm.hpp"

namespace grip {

struct Voorschrift {
    Id id;
    std::vector<Rechtsvorm> rechtsvormen;
    std::optional<Date> geldig_vanaf;
    std::optional<Date> geldig_tot;
    std::optional<Aantal> aantal;
    Tekst artikel;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Voorschrift::id>("Korte naam, waarmee een regel ernaar verwijst"),
        field<&Voorschrift::rechtsvormen>("De rechtsvormen waarvoor het geldt"),
        field<&Voorschrift::geldig_vanaf>("De eerste dag; zonder dag altijd"),
        field<&Voorschrift::geldig_tot>("De laatste dag"),
        field<&Voorschrift::aantal>("Het aantal dat de wet noemt"),
        field<&Voorschrift::artikel>("Waar het staat"),
    };
    static constexpr std::array identity{ItemKey{"id"}};
};

using Paasdagen = Decimal<-100, 100, 0>;

/// A day of every year: a fixed one, or so many days after Easter.
struct Feestdag {
    Tekst naam;
    std::optional<Maanddag> dag;
    std::optional<Paasdagen> na_pasen;
    bool zondag_eerder = false;
    std::optional<Date> geldig_vanaf;
    std::optional<Date> geldig_tot;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Feestdag::naam>("Naam van de dag"),
        field<&Feestdag::dag>("De dag van het jaar"),
        field<&Feestdag::na_pasen>("Het aantal dagen na eerste paasdag; negatief is ervoor"),
        field<&Feestdag::zondag_eerder>("true: valt hij op zondag, dan is het de dag ervoor", false),
        field<&Feestdag::geldig_vanaf>("De eerste dag; zonder dag altijd"),
        field<&Feestdag::geldig_tot>("De laatste dag"),
    };
    static constexpr std::array identity{ItemKey{"naam"}};
};

/// A term that ends on a day off runs on, unless it is longer than this or counted backwards.
struct Verlenging {
    Weken weken_hoogstens;
    Tekst artikel;
    std::vector<Feestdag> feestdagen;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Verlenging::weken_hoogstens>("De langste termijn die wordt verlengd, in weken"),
        field<&Verlenging::artikel>("Waar het staat"),
        field<&Verlenging::feestdagen>("De algemeen erkende feestdagen"),
    };
};

struct Wetten {
    Date versie{};
    std::vector<Voorschrift> voorschriften;
    Verlenging verlenging;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Wetten::versie>("De dag waarop de wetten zijn nagelezen"),
        field<&Wetten::voorschriften>("Wat de wet voorschrijft"),
        field<&Wetten::verlenging>("Wanneer een termijn doorloopt tot een werkdag"),
    };
};

} // namespace grip
