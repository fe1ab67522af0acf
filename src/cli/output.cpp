#include "cli/output.hpp"

#include "base/error.hpp"
#include "base/text.hpp"

#include <fmt/format.h>
#include <fstream>
#include <unistd.h>

namespace grip::cli {

void write_file(const std::filesystem::path& path, std::string_view text, bool overwrite) {
    namespace fs = std::filesystem;
    const std::string shown = printable(path.string());
    if (fs::exists(path) && !fs::is_regular_file(fs::symlink_status(path)))
        throw UsageError{fmt::format("{} is geen gewoon bestand; daar schrijft grip niet overheen.", shown)};
    if (!overwrite && fs::exists(fs::symlink_status(path))) {
        throw UsageError{fmt::format("{} bestaat al. Gebruik --overschrijf als het vervangen mag worden.", shown)};
    }
    const fs::path temporary = path.string() + fmt::format(".{}.tmp", getpid());
    std::ofstream file{temporary, std::ios::binary};
    file << text;
    file.close();
    std::error_code error;
    if (file) fs::rename(temporary, path, error);
    if (!file || error) {
        fs::remove(temporary, error);
        throw WorldError{fmt::format("{} kan niet worden geschreven. Bestaat de map, en is er nog ruimte?", shown)};
    }
}

} // namespace grip::cli
