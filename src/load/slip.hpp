// A reference that is one letter off: what it must become, and where.
#pragma once

#include "base/herstel.hpp"
#include "yaml/document.hpp"

#include <optional>
#include <string>
#include <vector>

namespace grip::load {

/// Where the word at this place is a slip of one of `ids` alone, that one. It must be one that may be named, and must not stand
/// beside it already.
std::optional<Herstel> slip_of_reference(const yaml::Document& document, const Location& place, std::string_view word,
                                         const std::vector<std::string>& ids, const std::vector<std::string>& open);

} // namespace grip::load
