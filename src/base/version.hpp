// Which program this is.
#pragma once

#include <string_view>

namespace grip {

/// `0.1.0`: printed in reports, so that the same version gives the same bytes.
std::string_view version();

/// The commit from which the program was built; `onbekend` outside a repository.
std::string_view commit();

/// `2026-11-25`: the day of that commit, or the one that SOURCE_DATE_EPOCH gave when the program was built; else empty.
std::string_view commit_day();

/// Where the program comes from: the `url` of publiccode.yml.
std::string_view address();

} // namespace grip
