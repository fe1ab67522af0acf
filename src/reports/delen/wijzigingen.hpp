// Which dated facts of a collaboration fall in a period.
#pragma once

#include "base/zin.hpp"
#include "model/register.hpp"

namespace grip::reports {

/// `2 ontwikkelingen, 1 risico bijgewerkt`, or `geen`: facts dated from `sinds` up to and including the peildatum.
Zin wijzigingen(const Register& data, const Samenwerking& samenwerking, Date sinds, Date peildatum);

/// Is the date known and within the period?
bool valt_in(const std::optional<Date>& datum, Date sinds, Date peildatum);

} // namespace grip::reports
