// What the public may see of a register.
#pragma once

#include "model/register.hpp"

#include <functional>

namespace grip::load {

/// Marks what is secret by law and was not lifted by that day, where nobody marked it.
void mark_geheim(Register& data, Date peildatum);

/// Empties everything marked `vertrouwelijk`, before any rule or report looks, and keeps of what it was: what is not there
/// can neither leak nor be told by a rule's name, a count or an exit code. What is secret by law is marked first.
void withhold(Register& data, Date peildatum);

/// Empties only what this secrecy rests on, marked or not.
void withhold_geheim(Register& data, const std::function<bool(const Geheimhouding&)>& which);

} // namespace grip::load
