// What a reference in a file of the register can name.
#pragma once

namespace grip {

enum class Referent {
    none,
    aspect,
    criterium,
    ontwikkeling,
    optie,
    regel,
    regelkeuze,
    regio,
    risico,
    samenwerking,
    taak,
    uitgangspunt,
    vergadering,
    voorstel,
    vormvraag,
    zeefvraag
};

} // namespace grip
