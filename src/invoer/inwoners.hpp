// The inhabitants of us and of who takes part with us, out of what CBS says of all municipalities.
#pragma once

#include "invoer/bevolking.hpp"
#include "invoer/bijwerken.hpp"
#include "model/register.hpp"

namespace grip::invoer {

struct Inwonersopgave {
    std::vector<Opgave> opgaven;          ///< for gemeente.yaml
    std::vector<std::string> zonder_code; ///< names of participants that cannot be looked up; each once
    std::vector<std::string> onbekend;    ///< codes of which the source knows nothing in these years
};

/// The first year that is taken: that of the oldest inhabitants in the register, else two years before the last of the source,
/// because a key may look that far back.
int eerste_jaar(const Bevolking& bevolking, const Gemeente& gemeente);

/// Of the years from `vanaf` on. By code, never by name: there are two municipalities called Bergen.
Inwonersopgave inwoners_uit(const Bevolking& bevolking, const Register& data, int vanaf);

} // namespace grip::invoer
