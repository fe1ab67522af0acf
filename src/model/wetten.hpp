// kader/wetten.yaml: what the law lays down for which legal form, and since when. Built into the program: a municipality
// does not choose its own laws.
#pragma once

#include "model/samenwerking/vorm.hpp"

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
        Field{"id", &Voorschrift::id, "Korte naam, waarmee een regel ernaar verwijst"},
        Field{"rechtsvormen", &Voorschrift::rechtsvormen, "De rechtsvormen waarvoor het geldt"},
        Field{"geldig_vanaf", &Voorschrift::geldig_vanaf, "De eerste dag; zonder dag altijd"},
        Field{"geldig_tot", &Voorschrift::geldig_tot, "De laatste dag"},
        Field{"aantal", &Voorschrift::aantal, "Het aantal dat de wet noemt"},
        Field{"artikel", &Voorschrift::artikel, "Waar het staat"},
    };
};

struct Wetten {
    Date versie{};
    std::vector<Voorschrift> voorschriften;
    Origin origin;

    static constexpr auto fields = Fields{
        Field{"versie", &Wetten::versie, "De dag waarop de wetten zijn nagelezen"},
        Field{"voorschriften", &Wetten::voorschriften, "Wat de wet voorschrijft"},
    };
};

} // namespace grip
