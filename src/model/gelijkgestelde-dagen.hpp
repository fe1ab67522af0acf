// kader/gelijkgestelde-dagen.yaml: days that a later decree equates with a holiday, beside those that are built in.
#pragma once

#include "model/wetten.hpp"

namespace grip {

struct GelijkgesteldeDagen {
    Date versie{};
    std::vector<GelijkgesteldeDag> dagen;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&GelijkgesteldeDagen::versie>("De dag van deze versie"),
        field<&GelijkgesteldeDagen::dagen>("De dagen; zij komen bij de ingebouwde, en nemen er geen weg"),
    };
};

} // namespace grip
