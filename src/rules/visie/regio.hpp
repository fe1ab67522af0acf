// When the preferred region must have been looked at first; for the two rules that ask so.
#pragma once

#include "rules/rule.hpp"

namespace grip::rules {

/// A free choice outside the preferred region of which nothing is said.
bool zonder_regiokeuze(const Context& context, const Samenwerking& samenwerking);

/// Something is to be chosen now, or was chosen since the municipality asks to look at the region first.
bool keuze_aan_de_orde(const Context& context, const Samenwerking& samenwerking);

} // namespace grip::rules
