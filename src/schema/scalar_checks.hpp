// What reading texts and numbers share: is there one value, and how is a wrong one named?
#pragma once

#include "schema/cell.hpp"

namespace grip::schema {

/// A list or block where a single value belongs is reported.
bool check_scalar(const Cell& cell, std::string_view wanted);

/// Numbers and the like; not words between quotes. `hint` says how to write what was meant.
bool check_plain(const Cell& cell, std::string_view wanted, const std::string& hint);

void invalid(const Cell& cell, std::string_view wanted, std::string hint);
void out_of_range(const Cell& cell, std::string_view range);

} // namespace grip::schema
