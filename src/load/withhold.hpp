// What the public may see of a register.
#pragma once

#include "model/register.hpp"

namespace grip::load {

/// Empties everything marked `vertrouwelijk`, before any rule or report looks, and keeps of what it was: what is not there
/// can neither leak nor be told by a rule's name, a count or an exit code.
void withhold(Register& data);

} // namespace grip::load
