// The sorted list of all rules, and the run.
#pragma once

#include "rules/rule.hpp"

#include <span>

namespace grip::rules {

/// Those with a function to run, sorted by id.
std::span<const Check* const> checked();

/// Every rule there is, those of form too, sorted by id.
std::span<const Rule* const> all();

/// The rule with this id, or none.
const Rule* find(std::string_view id);

void sort_by_place(std::vector<Finding>& findings);

/// All findings, sorted by place: those of form that loading found, and those of the rules when the register is usable.
std::vector<Finding> run_all(const Context& context, std::vector<Finding> form, bool usable);

} // namespace grip::rules
