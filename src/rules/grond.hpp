// On what a finding rests in this municipality.
#pragma once

#include "base/rule.hpp"
#include "model/gemeente.hpp"

namespace grip::rules {

/// The paper on which the municipality bases the rules of this group, or null.
const Beleidsstuk* stuk_van(const Gemeente& gemeente, std::string_view group);

/// The article of the law; else the municipality's own paper; else good practice.
std::string grond(const Rule& rule, Ground ground, const Gemeente& gemeente);

/// How grave a finding is here: as the municipality chose for the rule, or for its group; else a policy that it has not laid
/// down weighs as advice; else the rule's own.
Severity weight(const Rule& rule, Ground ground, const Gemeente& gemeente);

/// Is the rule, or its whole group, switched off?
bool is_off(const Gemeente& gemeente, std::string_view rule);

} // namespace grip::rules
