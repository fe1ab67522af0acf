// A key for dividing costs in one plain sentence, to be read out in a meeting of the raad.
#pragma once

#include "base/zin.hpp"
#include "model/samenwerking/kostenverdeling.hpp"

namespace grip::reports {

/// `60 % van het bedrag wordt verdeeld naar het aantal inwoners op 1 januari 2025.`
Zin in_een_zin(const Verdeelsleutel& sleutel, Jaar jaar);

} // namespace grip::reports
