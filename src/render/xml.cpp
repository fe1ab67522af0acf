#include "render/xml.hpp"

namespace grip::render {

namespace {

/// What stands for a character; empty for what may stand as it is.
std::string_view entity(char c) {
    switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    default: return {};
    }
}

} // namespace

std::string escape_xml(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    std::size_t done = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::string_view instead = entity(text[at]);
        if (instead.empty()) continue;
        result.append(text.substr(done, at - done)).append(instead);
        done = at + 1;
    }
    return result.append(text.substr(done));
}

} // namespace grip::render
