#include "cli/output.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/temporary_file.hpp"

#include <algorithm>
#include <fcntl.h>
#include <fmt/format.h>
#include <list>
#include <set>
#include <sys/resource.h>
#include <unistd.h>

namespace grip::cli {
namespace {

namespace fs = std::filesystem;

/// Folders that were made for a set of files; gone again when the set is not written.
class Folders {
public:
    Folders() = default;
    Folders(const Folders&) = delete;
    Folders& operator=(const Folders&) = delete;
    ~Folders() {
        std::error_code ignored;
        for (auto folder = made_.rbegin(); folder != made_.rend(); ++folder) fs::remove(*folder, ignored);
    }

    void make(const fs::path& folder) {
        std::error_code error;
        if (folder.empty() || fs::is_directory(folder, error)) return;
        make(folder.parent_path());
        if (fs::create_directory(folder, error)) made_.push_back(folder);
        if (error) throw WorldError{fmt::format("De map {} kan niet worden gemaakt.", printable(folder.string()))};
    }
    /// They stay; gives the folders in which they were made.
    std::set<fs::path> keep() {
        std::set<fs::path> around;
        for (const fs::path& folder : made_) around.insert(folder.parent_path());
        made_.clear();
        return around;
    }

private:
    std::vector<fs::path> made_;
};

/// A set is open as a whole until it stands: a site of five hundred collaborations is some two thousand files, where a program may
/// by default have a thousand open.
void allow_many_files() {
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

/// A name is on disk only when its folder is.
void sync(const fs::path& folder) {
    const int file = open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (file < 0) return;
    fsync(file);
    close(file);
}

void publish(std::list<TemporaryFile>& files, Writing writing) {
    std::vector<TemporaryFile*> published;
    try {
        for (TemporaryFile& file : files) {
            file.publish(writing == Writing::replace);
            published.push_back(&file);
        }
    } catch (...) {
        for (auto file = published.rbegin(); file != published.rend(); ++file) (*file)->withdraw();
        throw;
    }
}

void require_writable(const fs::path& path, Writing writing) {
    const fs::file_status status = fs::symlink_status(path);
    if (!fs::exists(status)) return;
    if (!fs::is_regular_file(status))
        throw UsageError{
            fmt::format("{} is geen gewoon bestand; daar schrijft grip niet overheen.", printable(path.string()))};
    if (writing == Writing::fresh) refuse_existing(path);
}

/// Of two results under one name one would be lost.
void require_different(const std::vector<OutputFile>& files) {
    std::set<fs::path> paths;
    for (const OutputFile& file : files) {
        if (!paths.insert(fs::absolute(file.path).lexically_normal()).second)
            throw UsageError{fmt::format("{} zou twee keer worden geschreven. Kies een andere naam bij --uit.",
                                         printable(file.path.string()))};
    }
}

} // namespace

void write_files(const std::vector<OutputFile>& files, Writing writing, Access access) {
    require_different(files);
    for (const OutputFile& file : files) require_writable(file.path, writing);
    allow_many_files();
    Folders folders;
    std::set<fs::path> cleared;
    std::list<TemporaryFile> temporary; // each has one place, and must not move
    for (const OutputFile& file : files) {
        if (file.with_folder) folders.make(file.path.parent_path());
        if (cleared.insert(file.path.parent_path()).second) clear_leftovers(file.path.parent_path());
        temporary.emplace_back(file.path).write(file.text, access == Access::only_owner);
    }
    for (TemporaryFile& file : temporary) file.settle();
    publish(temporary, writing);
    std::set<fs::path> touched = folders.keep();
    for (const OutputFile& file : files) touched.insert(file.path.parent_path());
    for (const fs::path& folder : touched) sync(folder);
}

void require_outside(const fs::path& folder, const fs::path& path, std::string_view option) {
    const fs::path file = fs::weakly_canonical(path);
    const fs::path around = fs::weakly_canonical(folder);
    if (std::ranges::mismatch(around, file).in1 == around.end())
        throw UsageError{fmt::format("Een stuk hoort niet in het register zelf. Kies een andere map bij {}.", option)};
}

bool holds_no_file(const fs::path& folder) {
    std::error_code error;
    const fs::recursive_directory_iterator entries{folder, error};
    return !error && std::ranges::all_of(entries, [](const fs::directory_entry& entry) {
        return (entry.is_directory() && !entry.is_symlink()) || is_temporary(entry.path());
    });
}

} // namespace grip::cli
