// A file that is there whole or not at all: written beside its place under a name nobody can guess, then put there.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace grip::cli {

class TemporaryFile {
public:
    /// In the folder of `target`, which must exist. Throws WorldError.
    explicit TemporaryFile(std::filesystem::path target);
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile();

    /// Writes it whole, with the permissions that the target has or a new file gets; with `only_owner` for nobody else. It is
    /// then on its way to disk. Throws WorldError.
    void write(std::string_view text, bool only_owner);
    /// Waits until it is on disk: of a set after all are written, which takes a third of the time. Throws WorldError.
    void settle();
    /// Puts it in place. A target that is there is refused with UsageError, or changes places with this file.
    void publish(bool overwrite);
    /// Undoes publish. Where a network share knows no exchange of files, what was replaced does not come back.
    void withdraw() noexcept;

private:
    enum class State {
        beside,    ///< not published
        placed,    ///< where nothing was
        exchanged, ///< the old file now has the temporary name
        replaced,  ///< the old file is gone
    };

    std::filesystem::path target_;
    std::string path_;
    int file_ = -1;
    int old_ = -1; ///< the file that was replaced, held so that no other run takes it for a leftover
    State state_ = State::beside;
};

/// Throws UsageError: there is such a file, and it may not be replaced.
[[noreturn]] void refuse_existing(const std::filesystem::path& path);

/// Clears away what killed runs left in a folder.
void clear_leftovers(const std::filesystem::path& folder);

/// Is this the name of a temporary file?
bool is_temporary(const std::filesystem::path& path);

} // namespace grip::cli
