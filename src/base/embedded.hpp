// Files that are built into the program.
#pragma once

#include <string_view>
#include <vector>

namespace grip {

/// The content of a file under templates/, or of a help text, by its path: `templates/kader/toetsingskader.yaml`.
/// Asking for a file that is not there is a fault of the program.
std::string_view embedded(std::string_view path);

/// The paths of all embedded files, sorted.
std::vector<std::string_view> embedded_paths();

} // namespace grip
