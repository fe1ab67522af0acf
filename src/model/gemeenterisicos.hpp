// risicos.yaml: the risks of the municipality that no collaboration brings, so that the risk paragraph is whole.
#pragma once

#include "model/samenwerking/risico.hpp"
#include "model/uitzondering.hpp"

namespace grip {

struct Gemeenterisicos {
    std::vector<Risico> risicos;
    std::vector<Uitzondering> uitzonderingen;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Gemeenterisicos::risicos>("De risico's van de gemeente zelf"),
        field<&Gemeenterisicos::uitzonderingen>("Verklaarde bevindingen over deze risico's"),
    };
    static constexpr std::array<std::string_view, 1> los{"risicos"};
};

} // namespace grip
