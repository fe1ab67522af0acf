// A shape → a file to fill in: every key with its meaning as a comment, and nothing filled in but what was given.
#pragma once

#include "schema/reference.hpp"

#include <map>
#include <span>

namespace grip::schema {

struct Skeleton {
    std::map<std::string, std::string> given; ///< key at the top of the file → what is written behind it
    std::span<const std::string_view> only;   ///< paths to show in a short file; none: all
    int year = 0;                             ///< the first year to show where keys are years
};

/// A file that can be read at once when all required keys are given. Keys stand ready without a value. Below the top those of
/// a list are comments, from which `#` is taken away, and in a whole file all are.
std::string skeleton(const Shape& record, const Skeleton& wanted);

/// The comment by which an editor finds the schema; `up` leads from the file to the folder of the register.
std::string editor_line(std::string_view soort, std::string_view up);

/// A text as YAML: between quotes, so that it is read as it was typed.
std::string quoted(std::string_view text);

} // namespace grip::schema
