// The one finding that counts and names the criteria without an answer, shared by two rules of different weight.
#pragma once

#include "rules/rule.hpp"

namespace grip::rules {

void meld_onbeantwoord(const Context& context, const Samenwerking& samenwerking, Findings& findings);

} // namespace grip::rules
