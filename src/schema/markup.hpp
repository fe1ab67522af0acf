// What CommonMark would read as more than plain text.
#pragma once

#include <optional>
#include <string_view>

namespace grip::schema {

/// The first heading, HTML, image, link or autolink in the text, named in Dutch; nothing when it is plain.
std::optional<std::string_view> markup_in(std::string_view text);

} // namespace grip::schema
