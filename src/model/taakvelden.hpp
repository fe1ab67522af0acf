// kader/taakvelden.yaml: the list of taakvelden by which municipalities account (BBV, Regeling vaststelling taakvelden).
#pragma once

#include "schema/field.hpp"

namespace grip {

struct Taakveld {
    Tekst code;
    std::optional<Tekst> naam;
    Jaar vanaf;
    std::optional<Jaar> tot;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Taakveld::code>("De code, als tekst: \"0.10\" is niet \"0.1\""),
        field<&Taakveld::naam>("De naam"),
        field<&Taakveld::vanaf>("Het eerste begrotingsjaar"),
        field<&Taakveld::tot>("Het laatste begrotingsjaar; zonder jaar geldt het nog"),
    };
    static constexpr std::array identity{ItemKey{"code", "vanaf"}};
};

struct Taakvelden {
    Date versie{};
    std::optional<Date> gebaseerd_op;
    std::vector<Taakveld> taakvelden;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Taakvelden::versie>("De dag van deze versie"),
        field<&Taakvelden::gebaseerd_op>("De versie van het ingebouwde kader waarvan dit een bewerking is"),
        field<&Taakvelden::taakvelden>("De taakvelden"),
    };
};

} // namespace grip
