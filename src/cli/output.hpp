// Where results go: files that are written whole or not at all, also when they are several.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace grip::cli {

struct OutputFile {
    std::filesystem::path path;
    std::string text;
    bool with_folder = false; ///< its folder is made when it is not there
};

enum class Writing {
    fresh,   ///< a file that is there is refused
    replace, ///< it is replaced
};
enum class Access {
    usual,      ///< that of the file that is replaced, else what a new file gets
    only_owner, ///< what is confidential
};

/// Writes all of them or none. Links are not followed. Throws WorldError when a file cannot be written, UsageError when it
/// exists and may not be replaced.
void write_files(const std::vector<OutputFile>& files, Writing writing, Access access = Access::usual);

/// A paper does not belong in the register itself. Throws UsageError, in which `option` is what named the path.
void require_outside(const std::filesystem::path& folder, const std::filesystem::path& path, std::string_view option);

/// Nothing is in this folder but folders and what a killed run left.
bool holds_no_file(const std::filesystem::path& folder);

} // namespace grip::cli
