// A file from nothing.
#pragma once

#include <string>
#include <vector>

namespace grip::yaml {

struct Placed {
    std::vector<std::string> keys; ///< from the root of the file, as `put` takes them
    std::string text;
};

/// In the order given; what begins with the same keys stands together. Blocks, with a dash for each item; quotes where they are needed.
std::string compose(const std::vector<Placed>& values);

} // namespace grip::yaml
