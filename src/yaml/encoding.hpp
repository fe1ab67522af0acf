// Is this text that may be read: UTF-8 without characters that hide or reorder what a reader sees?
#pragma once

#include "yaml/faults.hpp"

#include <string>
#include <string_view>

namespace grip::yaml {

/// Reports each line that holds something else; false when there is one.
bool check_encoding(const std::string& file, std::string_view text, Faults& faults);

} // namespace grip::yaml
