// When a collaboration must be evaluated again.
#pragma once

#include "model/register.hpp"

namespace grip::analysis {

/// The day that was planned, else the norm after the last evaluation; none when there was neither.
std::optional<Date> evaluatie_uiterlijk(const Samenwerking& samenwerking, const Normen& normen);

} // namespace grip::analysis
