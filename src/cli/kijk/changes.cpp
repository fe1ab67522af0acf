#include "cli/kijk/changes.hpp"

#include "base/hash.hpp"

#include <algorithm>
#include <array>
#include <sys/inotify.h>
#include <vector>

namespace grip::cli {
namespace {

namespace fs = std::filesystem;

/// A file may be gone before it is looked at: that is a change too, and is seen the next time.
void add_files(const fs::path& folder, bool with_folders, std::vector<std::string>& files) {
    std::error_code error;
    for (fs::directory_iterator at{folder, error}, end; !error && at != end; at.increment(error)) {
        std::error_code gone;
        const fs::file_type type = at->symlink_status(gone).type();
        if (type == fs::file_type::directory && with_folders) add_files(at->path(), false, files);
        if (type != fs::file_type::regular) continue;
        const auto written = at->last_write_time(gone).time_since_epoch().count();
        files.push_back(fmt::format("{} {} {}", at->path().string(), at->file_size(gone), written));
    }
}

} // namespace

Messages::Messages(const fs::path& folder) : from_system_{inotify_init1(IN_NONBLOCK | IN_CLOEXEC)} { follow(folder); }

void Messages::follow(const fs::path& folder) const {
    constexpr std::uint32_t told = IN_CLOSE_WRITE | IN_MOVE | IN_DELETE;
    inotify_add_watch(number(), folder.c_str(), told);
    std::error_code error;
    for (fs::directory_iterator at{folder, error}, end; !error && at != end; at.increment(error)) {
        std::error_code gone;
        if (at->symlink_status(gone).type() == fs::file_type::directory)
            inotify_add_watch(number(), at->path().c_str(), told);
    }
}

void Messages::clear() const {
    std::array<char, 4096> buffer{};
    while (read(number(), buffer.data(), buffer.size()) > 0) {
    }
}

std::uint64_t state_of(const fs::path& folder) {
    std::vector<std::string> files;
    add_files(folder, true, files);
    std::ranges::sort(files);
    return hash(fmt::format("{}", fmt::join(files, "\n")));
}

} // namespace grip::cli
