// What stands in the folder of a site from the last time.
#pragma once

#include "cli/output.hpp"

#include <map>

namespace grip::cli {

/// The files that grip wrote into a folder, as its list there tells: each with the hash of what it was made of, where it is
/// worth keeping. Empty where there is no list.
using Sitelijst = std::map<std::string, std::string>;

inline constexpr std::string_view sitelijst_file = "bestanden.txt";

Sitelijst read_sitelijst(const std::filesystem::path& folder);

std::string to_text(const Sitelijst& lijst);

/// Takes away what stands in the old list and not in the new one. Whatever else is in the folder stays.
void remove_leftovers(const std::filesystem::path& folder, const Sitelijst& old, const Sitelijst& now);

} // namespace grip::cli
