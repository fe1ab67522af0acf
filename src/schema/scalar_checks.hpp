// What reading texts and numbers share: is there one value, and how is a wrong one named?
#pragma once

#include "schema/cell.hpp"

namespace grip::schema {

/// Fewer letters than these are too few to be sure of a slip.
inline constexpr std::size_t shortest_key = 4;

/// A list or block where a single value belongs is reported.
bool check_scalar(const Cell& cell, std::string_view wanted);

void quoted(const Cell& cell, std::string_view wanted, Tip tip);

/// Numbers and the like; not words between quotes, which are reported. `tip()` says how to write what was meant.
template <class MakeTip>
bool check_plain(const Cell& cell, std::string_view wanted, const MakeTip& tip) {
    if (!check_scalar(cell, wanted)) return false;
    if (!cell.plain()) quoted(cell, wanted, tip());
    return cell.plain();
}

void invalid(const Cell& cell, std::string_view wanted, Tip tip);
void out_of_range(const Cell& cell, std::string_view range);

} // namespace grip::schema
