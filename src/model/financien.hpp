// What the money of collaborations is compared with: inhabitants, our own budget, and what we want of our parties.
#pragma once

#include "schema/field.hpp"

namespace grip {

/// Of a municipality, province or other participant.
using Inwonertal = Decimal<0, 100'000'000, 0>;

struct Inwoners {
    std::map<Tekst, Inwonertal> aantallen;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Inwoners::aantallen>("Per gemeente het aantal inwoners op 1 januari"),
    };
};

struct Begrotingslasten {
    std::optional<NonNegative<Euro>> bedrag;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Begrotingslasten::bedrag>("De totale lasten van onze eigen begroting, in euro's"),
    };
    static constexpr auto short_form = &Begrotingslasten::bedrag;
};

struct VerbondenPartijen {
    std::optional<Proza> visie;
    std::optional<Proza> beleidsvoornemens;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&VerbondenPartijen::visie>("Onze visie op verbonden partijen (BBV art. 15 lid 1 a)"),
        field<&VerbondenPartijen::beleidsvoornemens>(
            "Wat wij met verbonden partijen van plan zijn (BBV art. 15 lid 1 a)"),
    };
};

} // namespace grip
