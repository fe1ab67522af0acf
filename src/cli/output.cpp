#include "cli/output.hpp"

#include "base/error.hpp"
#include "base/text.hpp"

#include <fmt/format.h>
#include <fstream>
#include <unistd.h>

namespace grip::cli {

namespace fs = std::filesystem;

void require_writable(const fs::path& path, bool overwrite) {
    const std::string shown = printable(path.string());
    if (fs::exists(path) && !fs::is_regular_file(fs::symlink_status(path)))
        throw UsageError{fmt::format("{} is geen gewoon bestand; daar schrijft grip niet overheen.", shown)};
    if (!overwrite && fs::exists(fs::symlink_status(path)))
        throw UsageError{fmt::format("{} bestaat al. Gebruik --overschrijf als het vervangen mag worden.", shown)};
}

void write_file(const fs::path& path, std::string_view text, bool overwrite) {
    require_writable(path, overwrite);
    const fs::path temporary = path.string() + fmt::format(".{}.tmp", getpid());
    std::ofstream file{temporary, std::ios::binary};
    file << text;
    file.close();
    std::error_code error;
    if (file) fs::rename(temporary, path, error);
    if (!file || error) {
        fs::remove(temporary, error);
        throw WorldError{fmt::format("{} kan niet worden geschreven. Bestaat de map, en is er nog ruimte?",
                                     printable(path.string()))};
    }
}

} // namespace grip::cli
