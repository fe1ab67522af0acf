#include "cli/temporary_file.hpp"

#include "base/error.hpp"
#include "base/text.hpp"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace grip::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view begin_of_name = ".grip-tijdelijk-";

[[noreturn]] void refuse(const fs::path& path) {
    throw WorldError{
        fmt::format("{} kan niet worden geschreven. Bestaat de map, en is er nog ruimte?", printable(path.string()))};
}

/// Who writes a temporary file holds a lock on it; where the lock is free, the writer is gone.
void clear_leftovers(const fs::path& folder) {
    std::error_code ignored;
    for (fs::directory_iterator at{folder, ignored}, end; !ignored && at != end; at.increment(ignored)) {
        if (!is_temporary(at->path())) continue;
        const int file = open(at->path().c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
        if (file < 0) continue;
        if (flock(file, LOCK_EX | LOCK_NB) == 0) unlink(at->path().c_str());
        close(file);
    }
}

mode_t mode_for(const fs::path& target, bool only_owner) {
    constexpr mode_t owner = S_IRUSR | S_IWUSR;
    if (only_owner) return owner;
    struct stat existing {};
    if (lstat(target.c_str(), &existing) == 0 && S_ISREG(existing.st_mode)) return existing.st_mode & ALLPERMS;
    const mode_t mask = umask(0);
    umask(mask);
    return (owner | S_IRGRP | S_IWGRP | S_IROTH | S_IWOTH) & ~mask;
}

bool write_all(int file, std::string_view text) {
    while (!text.empty()) {
        const ssize_t written = write(file, text.data(), text.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return false;
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

bool rename_with(const fs::path& from, const fs::path& to, unsigned flags) {
    return renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), flags) == 0;
}

} // namespace

bool is_temporary(const fs::path& path) { return path.filename().string().starts_with(begin_of_name); }

TemporaryFile::TemporaryFile(fs::path target) : target_{std::move(target)} {
    const fs::path folder = target_.parent_path();
    clear_leftovers(folder.empty() ? "." : folder);
    for (;;) {
        std::string name = (folder / begin_of_name).string() + "XXXXXX";
        file_ = mkostemp(name.data(), O_CLOEXEC);
        if (file_ < 0) refuse(target_);
        path_ = name;
        struct stat made {};
        const bool mine = flock(file_, LOCK_EX | LOCK_NB) == 0 && fstat(file_, &made) == 0 && made.st_nlink > 0;
        if (mine) return;
        close(file_); // another run took it for a leftover before it was locked
    }
}

TemporaryFile::~TemporaryFile() {
    if (state_ != State::placed) unlink(path_.c_str());
    close(file_);
}

void TemporaryFile::write(std::string_view text, bool only_owner) {
    const bool whole = write_all(file_, text) && fchmod(file_, mode_for(target_, only_owner)) == 0 && fsync(file_) == 0;
    if (!whole) refuse(target_);
}

void TemporaryFile::publish(bool overwrite) {
    if (rename_with(path_, target_, RENAME_NOREPLACE)) {
        state_ = State::placed;
        return;
    }
    const bool no_flags = errno == EINVAL || errno == ENOSYS; // some network shares
    const bool there = errno == EEXIST || (no_flags && access(target_.c_str(), F_OK) == 0);
    if (there && !overwrite)
        throw UsageError{fmt::format("{} bestaat al. Gebruik --overschrijf als het vervangen mag worden.",
                                     printable(target_.string()))};
    if (there && rename_with(path_, target_, RENAME_EXCHANGE)) state_ = State::exchanged;
    else if ((there || no_flags) && rename_with(path_, target_, 0)) state_ = State::placed;
    else refuse(target_);
}

void TemporaryFile::withdraw() noexcept {
    if (state_ == State::placed) unlink(target_.c_str());
    else if (state_ == State::exchanged) rename_with(path_, target_, RENAME_EXCHANGE);
    state_ = State::beside;
}

} // namespace grip::cli
