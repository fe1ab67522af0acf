// Whether files changed.
#pragma once

#include <cstdint>
#include <filesystem>

namespace grip::cli {

/// Another number when a file in the folder, or one level below it, came, went or was written. Looks at names, sizes and times, and
/// waits for no message of the system: those do not come from a network share.
std::uint64_t state_of(const std::filesystem::path& folder);

} // namespace grip::cli
