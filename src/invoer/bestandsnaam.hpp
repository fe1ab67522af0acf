// Names for new files of samenwerkingen.
#pragma once

#include "model/register.hpp"

#include <set>

namespace grip::invoer {

/// `GGD Gelderland-Midden` → `ggd-gelderland-midden`: an id, cut at a word; each only once, and none that the register has.
class Bestandsnamen {
public:
    explicit Bestandsnamen(const Register& data);
    std::string voor(std::string_view naam);

private:
    std::set<std::string> bezet_;
};

} // namespace grip::invoer
