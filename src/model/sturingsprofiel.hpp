// How closely the council follows a collaboration: chosen for one, or for all that do not choose.
#pragma once

#include "schema/field.hpp"

namespace grip {

enum class Profiel { basis, plus, intensief };

template <>
inline constexpr auto options<Profiel> = std::array{
    Option{Profiel::basis, "basis", "Alleen wat de wet vraagt"},
    Option{Profiel::plus, "plus", "Extra informatie en gesprekken"},
    Option{Profiel::intensief, "intensief", "De raad zit er dicht op"},
};

struct Sturingsprofiel {
    std::optional<Profiel> profiel;
    std::optional<Proza> reden;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Sturingsprofiel::profiel>("Hoe dicht wij deze samenwerking volgen"),
        field<&Sturingsprofiel::reden>("Waarom dit profiel is gekozen"),
    };
    static constexpr auto short_form = &Sturingsprofiel::profiel;
};

} // namespace grip
