// Whether files changed.
#pragma once

#include "cli/kijk/descriptor.hpp"

#include <cstdint>
#include <filesystem>

namespace grip::cli {

/// Another number when a file in the folder, or one level below it, came, went or was written. Looks at names, sizes and times.
std::uint64_t state_of(const std::filesystem::path& folder);

/// What the system tells of that, so that nobody need wait until it is looked for. It tells nothing of a network share.
class Messages {
public:
    explicit Messages(const std::filesystem::path& folder);

    /// Also hears of the folders that came since.
    void follow(const std::filesystem::path& folder) const;

    /// There is something to read when a file changed; negative where the system tells nothing.
    int number() const { return from_system_.number(); }

    /// Reads all there is.
    void clear() const;

private:
    Descriptor from_system_;
};

} // namespace grip::cli
