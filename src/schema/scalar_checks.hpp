// What reading texts and numbers share: is there one value, and how is a wrong one named?
#pragma once

#include "schema/cell.hpp"

namespace grip::schema {

/// A list or block where a single value belongs is reported.
bool check_scalar(const Cell& cell, std::string_view wanted);

void quoted(const Cell& cell, std::string_view wanted, const std::string& hint);

/// Numbers and the like; not words between quotes, which are reported. `hint()` says how to write what was meant.
template <class Hint>
bool check_plain(const Cell& cell, std::string_view wanted, const Hint& hint) {
    if (!check_scalar(cell, wanted)) return false;
    if (!cell.plain()) quoted(cell, wanted, std::string{hint()});
    return cell.plain();
}

void invalid(const Cell& cell, std::string_view wanted, std::string hint);
void out_of_range(const Cell& cell, std::string_view range);

} // namespace grip::schema
