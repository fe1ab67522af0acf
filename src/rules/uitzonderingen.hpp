// Comply or explain: marks the findings that the municipality has explained, and finds exceptions that no longer help.
#pragma once

#include "rules/rule.hpp"

namespace grip::rules {

extern const Rule uitzondering_ongebruikt;
extern const Rule uitzondering_verlopen;

/// To be run after all rules and before any filter. `settled` says that a rule is switched off or does not exist: an
/// exception to it is not called unused.
void explain(const Context& context, bool (*settled)(const Register&, std::string_view rule),
             std::vector<Finding>& findings);

} // namespace grip::rules
