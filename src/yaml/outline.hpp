// What a document says, apart from how it is written: to compare what a file says with what was meant.
#pragma once

#include "yaml/document.hpp"

namespace grip::yaml {

/// One node. Whether a text is plain belongs to what it says: `null` is nothing and `"null"` a word, 5 is a number and `"5"`
/// a text.
struct Said {
    std::size_t depth = 0;
    Kind kind = Kind::scalar;
    bool plain = false;
    std::string_view key;
    std::string_view text;
    friend bool operator==(const Said&, const Said&) = default;
};

/// The nodes in their order, by their NodeId. The texts live in the document.
using Outline = std::vector<Said>;

Outline outline(const Document& document);

/// The index behind all that stands within this node.
std::size_t behind(const Outline& outline, std::size_t node);

} // namespace grip::yaml
