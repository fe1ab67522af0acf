// A key for dividing costs in one plain sentence, to be read out in a meeting of the raad.
#pragma once

#include "model/samenwerking/kostenverdeling.hpp"

#include <string>

namespace grip::reports {

/// `60 % van het bedrag wordt verdeeld naar het aantal inwoners op 1 januari 2025.`
std::string zin(const Verdeelsleutel& sleutel, Jaar jaar);

} // namespace grip::reports
