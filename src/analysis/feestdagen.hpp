// Days off, and what they do to a term of law.
#pragma once

#include "model/wetten.hpp"

namespace grip::analysis {

/// The recognised holidays of a year, sorted.
std::vector<Date> feestdagen(const Verlenging& verlenging, int jaar);

/// The last day of a term of this many weeks that would end on `dag`: the next working day when that is a Saturday, a
/// Sunday or a holiday, unless the term is too long for that. Not for terms counted backwards.
Date verlengd(const Verlenging& verlenging, Date dag, Weken weken);

bool is_werkdag(const Verlenging& verlenging, Date dag);

/// Are there at least so many working days after one day, up to and including another?
bool heeft_werkdagen(const Verlenging& verlenging, Date na, Date tot, std::int64_t number);

} // namespace grip::analysis
