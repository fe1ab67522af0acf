// A file that is there whole or not at all: written beside its place under a name nobody can guess, then put there.
#pragma once

#include <filesystem>
#include <string_view>

namespace grip::cli {

class TemporaryFile {
public:
    /// In the folder of `target`, which must exist; first clears away what killed runs left there. Throws WorldError.
    explicit TemporaryFile(std::filesystem::path target);
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile();

    /// Writes it whole, with the permissions that the target has or a new file gets; with `only_owner` only the owner may read
    /// it. It is on disk when this returns. Throws WorldError.
    void write(std::string_view text, bool only_owner);
    /// Puts it in place. A target that is there is refused with UsageError, or changes places with this file.
    void publish(bool overwrite);
    /// Undoes publish.
    void withdraw() noexcept;

    const std::filesystem::path& target() const { return target_; }

private:
    std::filesystem::path target_;
    std::filesystem::path path_;
    int file_ = -1;
    enum class State { beside, placed, exchanged } state_ = State::beside;
};

/// Is this the name of a temporary file?
bool is_temporary(const std::filesystem::path& path);

} // namespace grip::cli
