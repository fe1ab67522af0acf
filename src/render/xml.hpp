// Plain text → what stands for it in HTML, SVG and XML, in an attribute as well.
#pragma once

#include <string>
#include <string_view>

namespace grip::render {

/// Nothing in a text can end what is around it; the reader of the register has refused control characters.
std::string escape_xml(std::string_view text);

} // namespace grip::render
