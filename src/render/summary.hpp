// How many findings there are, by weight.
#pragma once

#include "base/finding.hpp"

#include <span>
#include <string>

namespace grip::render {

struct Summary {
    std::size_t samenwerkingen = 0;
    std::size_t fout = 0;
    std::size_t waarschuwing = 0;
    std::size_t advies = 0;
    std::size_t verklaard = 0;
    std::size_t overgeslagen = 0; ///< files left out because of faults of form
};

/// Explained findings count as such only.
Summary count(std::span<const Finding> findings, std::size_t samenwerkingen, std::size_t overgeslagen);

/// `13 samenwerkingen, 2 fouten, 9 waarschuwingen, 4 adviezen, 3 verklaard`
std::string sentence(const Summary& summary);

} // namespace grip::render
