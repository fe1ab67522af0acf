// Do the ids to which records refer exist?
#pragma once

#include "base/finding.hpp"
#include "model/register.hpp"

#include <span>

namespace grip::load {

void check_references(const Register& data, std::span<const Rule* const> rules, std::vector<Finding>& out);

} // namespace grip::load
