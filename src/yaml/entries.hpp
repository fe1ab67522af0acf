// Keys and values that come from elsewhere than a file, as a document: so that options on the command line are decoded
// by the same definitions, with the same words for what is wrong.
#pragma once

#include "yaml/document.hpp"

#include <string>
#include <utility>
#include <vector>

namespace grip::yaml {

/// Keys, each with the values given for it.
using Entries = std::vector<std::pair<std::string, std::vector<std::string>>>;

/// One map, in which several values for a key are a list; as if each value had been written without quotes.
Document from_entries(const Entries& entries);

} // namespace grip::yaml
