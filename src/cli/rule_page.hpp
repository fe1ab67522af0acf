// What there is to know about a rule: for `grip uitleg` and docs/regels.md.
#pragma once

#include "base/rule.hpp"
#include "model/gemeente.hpp"

#include <string>

namespace grip::cli {

/// Title, weight, why it matters, on what it rests (in this municipality, when one is given), an example, and how to explain an
/// exception.
std::string rule_page(const Rule& rule, const Gemeente* gemeente = nullptr);

/// docs/regels.md: every rule.
std::string rules_manual();

/// What `bron` is, the one key that every block may have.
std::string bron_page();

/// docs/register.md: every key.
std::string register_manual();

} // namespace grip::cli
