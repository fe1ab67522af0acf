// How the codes look by which TOOI and CBS know the organisations of the government.
#pragma once

#include <string_view>

namespace grip {

/// `GM0626`.
bool is_gemeentecode(std::string_view text);

/// That, `PV28`, `WS0616`, or one of a ministry or other organisation: `MNRE1034`, `SO0680`.
bool is_overheidscode(std::string_view text);

} // namespace grip
