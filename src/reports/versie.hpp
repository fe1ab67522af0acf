// Two readers, two versions of a paper: whoever keeps the register gets all of its view, anybody else what can be sent.
#pragma once

#include "base/value.hpp"

namespace grip::reports {

/// Takes out what is for the keeper alone, and calls what nobody filled in not known. Where a line, row or column holds nothing
/// else, the renderer leaves it out.
void voor_de_raad(Value& view);

} // namespace grip::reports
