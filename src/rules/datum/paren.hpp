// What the rules about the order of two dates have in common: they read the pairs off the records.
#pragma once

#include "rules/rule.hpp"

namespace grip::rules {

/// Reports each pair of this kind of which the first date is the later one.
void meld_volgorde(const Context& context, Volgorde soort, Findings& findings);

template <Volgorde soort>
void verkeerde_volgorde(const Context& context, Findings& findings) {
    meld_volgorde(context, soort, findings);
}

} // namespace grip::rules
