// A template cut into text and tags, once for all who read it: what one of them sees, the others see too.
#pragma once

#include <string_view>
#include <vector>

namespace grip::render {

struct TemplatePiece {
    enum class Kind {
        text,
        tag,
        unclosed ///< `{{` without `}}`: the last piece
    };
    Kind kind = Kind::text;
    std::string_view text; ///< of a tag its key without blanks around it
    char sign = ' ';       ///< of a tag: `#`, `^`, `/`, `>`, `!`, `{`, `&`, `=`, or a blank for a value
    int line = 1;          ///< on which it begins
};

/// The pieces are slices of the text.
std::vector<TemplatePiece> scan_template(std::string_view text);

} // namespace grip::render
