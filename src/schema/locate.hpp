// What a record's place in its file can tell beyond what was decoded from it.
#pragma once

#include "schema/field.hpp"

#include <string>

namespace grip {

/// Is one of these keys filled in where the record stands? False for a record made by hand.
bool any_given(const Origin& origin, const std::vector<std::string_view>& keys);

} // namespace grip
