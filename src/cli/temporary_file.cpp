#include "cli/temporary_file.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "base/write_all.hpp"

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

/// A network share may want a file open for writing before it locks it.
int open_without_link(const char* path) {
    const int file = open(path, O_RDWR | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
    return file >= 0 ? file : open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
}

/// False when another run took it for a leftover before it was locked. Where nothing can be locked, nothing is cleared.
bool take_lock(int file) {
    if (flock(file, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) return false;
    struct stat made {};
    return fstat(file, &made) != 0 || made.st_nlink > 0;
}

mode_t mode_for(const fs::path& target, bool only_owner) {
    constexpr mode_t owner = S_IRUSR | S_IWUSR;
    if (only_owner) return owner;
    struct stat existing {};
    if (lstat(target.c_str(), &existing) == 0 && S_ISREG(existing.st_mode)) return existing.st_mode & ACCESSPERMS;
    const mode_t mask = umask(0);
    umask(mask);
    return (owner | S_IRGRP | S_IWGRP | S_IROTH | S_IWOTH) & ~mask;
}

bool rename_with(const std::string& from, const fs::path& to, unsigned flags) {
    return renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), flags) == 0;
}

bool is_there(const fs::path& path) {
    struct stat found {};
    return lstat(path.c_str(), &found) == 0;
}

} // namespace

bool is_temporary(const fs::path& path) { return path.filename().string().starts_with(begin_of_name); }

// Who writes a temporary file holds a lock on it; where the lock is free, the writer is gone.
void clear_leftovers(const fs::path& folder) {
    std::error_code ignored;
    for (fs::directory_iterator at{folder.empty() ? "." : folder, ignored}, end; !ignored && at != end;
         at.increment(ignored)) {
        if (!is_temporary(at->path())) continue;
        const int file = open_without_link(at->path().c_str());
        if (file < 0) continue;
        if (flock(file, LOCK_EX | LOCK_NB) == 0) unlink(at->path().c_str());
        close(file);
    }
}

void refuse_existing(const fs::path& path) {
    throw UsageError{
        fmt::format("{} bestaat al. Gebruik --overschrijf als het vervangen mag worden.", printable(path.string()))};
}

TemporaryFile::TemporaryFile(fs::path target) : target_{std::move(target)} {
    const fs::path folder = target_.parent_path();
    const std::string pattern = (folder / begin_of_name).string() + "XXXXXX";
    do {
        if (file_ >= 0) close(file_);
        path_ = pattern;
        file_ = mkostemp(path_.data(), O_CLOEXEC);
        if (file_ < 0) refuse(target_);
    } while (!take_lock(file_));
}

TemporaryFile::~TemporaryFile() {
    if (state_ == State::beside || state_ == State::exchanged) unlink(path_.c_str());
    if (old_ >= 0) close(old_);
    close(file_);
}

void TemporaryFile::write(std::string_view text, bool only_owner) {
    const bool whole = write_all(file_, text) && fchmod(file_, mode_for(target_, only_owner)) == 0;
    if (!whole) refuse(target_);
    sync_file_range(file_, 0, 0, SYNC_FILE_RANGE_WRITE); // where that cannot be, `settle` does it
}

void TemporaryFile::settle() {
    if (fsync(file_) != 0) refuse(target_);
}

void TemporaryFile::publish(bool overwrite) {
    if (rename_with(path_, target_, RENAME_NOREPLACE)) {
        state_ = State::placed;
        return;
    }
    const bool no_flags = errno == EINVAL || errno == ENOSYS; // some network shares
    if (no_flags && link(path_.c_str(), target_.c_str()) == 0) {
        unlink(path_.c_str());
        state_ = State::placed;
        return;
    }
    if (!is_there(target_)) {
        if (!no_flags || !rename_with(path_, target_, 0)) refuse(target_); // one that has no links either
        state_ = State::placed;
        return;
    }
    if (!overwrite) refuse_existing(target_);
    old_ = open_without_link(target_.c_str());
    if (old_ >= 0) flock(old_, LOCK_EX | LOCK_NB);
    if (rename_with(path_, target_, RENAME_EXCHANGE)) state_ = State::exchanged;
    else if (rename_with(path_, target_, 0)) state_ = State::replaced;
    else refuse(target_);
}

void TemporaryFile::withdraw() noexcept {
    if (state_ == State::placed) unlink(target_.c_str());
    if (state_ != State::exchanged) return;
    const bool back = rename_with(path_, target_, RENAME_EXCHANGE);
    state_ = back ? State::beside : State::replaced; // the old file then stays, under its temporary name
}

} // namespace grip::cli
