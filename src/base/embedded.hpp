// Files that are built into the program.
#pragma once

#include <optional>
#include <string_view>

namespace grip {

/// The content of a file under templates/, or of a help text, by its path: `templates/kader/toetsingskader.yaml`.
/// Asking for a file that is not there is a fault of the program.
std::string_view embedded(std::string_view path);

/// The same, or nothing when there is no such file.
std::optional<std::string_view> find_embedded(std::string_view path);

} // namespace grip
