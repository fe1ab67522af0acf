// Days off, and what they do to a term of law.
#pragma once

#include "model/register.hpp"

namespace grip::analysis {

/// The recognised holidays of a year, sorted.
std::vector<Date> feestdagen(const Verlenging& verlenging, int jaar);

/// The last day of a term of this many weeks that would end on `dag`: the next working day when that is a Saturday, a
/// Sunday, a holiday or a day equated with one, unless the term is too long for that. Not for terms counted backwards.
Date verlengd(const Register& data, Date dag, Weken weken);

/// The last day of which it is known whether a decree equates it with a holiday.
Date gelijkgesteld_tot(const Register& data);

/// Of a term of law that ends later than that: `of dagen na 31 december 2028 met een feestdag gelijkstaan, is nog niet bekend`.
/// Else empty.
std::string gelijkstelling_onbekend(const Register& data, const Termijn& termijn, Date uiterlijk);

bool is_werkdag(const Register& data, Date dag);

/// Are there at least so many working days after one day, up to and including another?
bool heeft_werkdagen(const Register& data, Date na, Date tot, std::int64_t number);

} // namespace grip::analysis
