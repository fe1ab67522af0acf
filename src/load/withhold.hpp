// What the public may see of a register.
#pragma once

#include "model/register.hpp"

#include <functional>

namespace grip::load {

/// Empties everything marked `vertrouwelijk`, before any rule or report looks, and keeps of what it was: what is not there
/// can neither leak nor be told by a rule's name, a count or an exit code. So does what is secret by law and was not lifted
/// by that day, also where nobody marked it.
void withhold(Register& data, Date peildatum);

/// Empties only what this secrecy rests on, marked or not.
void withhold_geheim(Register& data, const std::function<bool(const Geheimhouding&)>& which);

} // namespace grip::load
