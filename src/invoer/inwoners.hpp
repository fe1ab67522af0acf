// The inhabitants of us and of who takes part with us, out of what CBS says of all municipalities.
#pragma once

#include "invoer/bevolking.hpp"
#include "invoer/bijwerken.hpp"
#include "model/register.hpp"

namespace grip::invoer {

struct Inwonersopgave {
    std::vector<Opgave> opgaven; ///< for gemeente.yaml
    // Of whom nothing is taken, by name:
    std::vector<std::string> zonder_code; ///< participants without a code cannot be looked up
    std::vector<std::string> meer_codes;  ///< two participants have one name, under which only one number can stand
    std::vector<std::string> onbekend;    ///< with their code: the source knows nothing of them in these years
};

/// The first year that is taken: that of the oldest inhabitants in the register, else two years before the last of the source,
/// because a key may look that far back.
int eerste_jaar(const Bevolking& bevolking, const Gemeente& gemeente);

/// Of the years from `vanaf` on. By code, never by name: there are two municipalities called Bergen.
Inwonersopgave inwoners_uit(const Bevolking& bevolking, const Register& data, int vanaf);

} // namespace grip::invoer
