// Whole numbers of 128 bits, for products of amounts and percentages.
#pragma once

namespace grip {

__extension__ using Wide = __int128;

} // namespace grip
