// Block "Taken": one arrangement whose participants do not all take part in everything.
#pragma once

#include "model/samenwerking/vorm.hpp"
#include "model/samenwerking/wie.hpp"

namespace grip {

struct Taak {
    Id id;
    Tekst naam;
    std::vector<Tekst> deelnemers;
    std::vector<Bestuursorgaan> organen;
    std::vector<Bevoegdheid> bevoegdheden;
    std::optional<Date> vanaf;
    std::optional<Date> tot;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Taak::id>("Korte naam van de taak"),
        field<&Taak::naam>("De taak"),
        field<&Taak::deelnemers>("Wie aan deze taak meedoet, zoals bij `deelnemers`; zonder lijst alle deelnemers"),
        field<&Taak::organen>(
            "De bestuursorganen die voor deze taak deelnemen, als dat niet voor alle taken gelijk is"),
        field<&Taak::bevoegdheden>("De bevoegdheden die bij deze taak horen"),
        field<&Taak::vanaf>("De dag waarop de taak begon"),
        field<&Taak::tot>("De laatste dag van de taak"),
    };
    static constexpr std::array volgorde{Datumpaar{"vanaf", "tot"}};
    static constexpr std::array<std::string_view, 1> ver_vooruit{"tot"};
    static constexpr std::array identity{ItemKey{"id"}};
};

struct Takenpakket {
    std::vector<Taak> taken;
    Origin origin;

    static constexpr std::string_view blok = "Taken";
    static constexpr auto fields = Fields{
        field<&Takenpakket::taken>("De taken, als niet iedereen aan alle meedoet"),
    };
};

} // namespace grip
