// One line of the tasks of an arrangement.
#pragma once

#include "base/zin.hpp"
#include "model/samenwerking/taken.hpp"

namespace grip::reports {

/// A task in which not everybody takes part, or that has bodies and powers of its own.
struct Taakregel {
    Tekst naam;
    std::optional<Zin> deelnemers; ///< none: all
    std::optional<Zin> organen;
    std::optional<Zin> bevoegdheden;
    std::optional<Date> vanaf;
    std::optional<Date> tot;

    static constexpr auto fields = Fields{
        field<&Taakregel::naam>("De taak"),
        field<&Taakregel::deelnemers>("Wie eraan meedoet"),
        field<&Taakregel::organen>("De organen die ervoor deelnemen"),
        field<&Taakregel::bevoegdheden>("De bevoegdheden die erbij horen"),
        field<&Taakregel::vanaf>("De dag waarop de taak begon"),
        field<&Taakregel::tot>("De laatste dag van de taak"),
    };
};

Taakregel taakregel(const Taak& taak);

} // namespace grip::reports
