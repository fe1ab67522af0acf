#include "render/template_scan.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace grip::render {
namespace {

constexpr std::string_view signs = "#^/>!{&=";

TemplatePiece tag(std::string_view content, int line) {
    content = trim(content);
    const bool signed_tag = !content.empty() && signs.find(content.front()) != std::string_view::npos;
    if (!signed_tag) return {TemplatePiece::Kind::tag, content, ' ', line};
    return {TemplatePiece::Kind::tag, trim(content.substr(1)), content.front(), line};
}

} // namespace

std::vector<TemplatePiece> scan_template(std::string_view text) {
    std::vector<TemplatePiece> pieces;
    int line = 1;
    const auto pass = [&](std::size_t size) {
        line += static_cast<int>(std::ranges::count(text.substr(0, size), '\n'));
        text.remove_prefix(size);
    };
    while (!text.empty()) {
        const auto begin = std::min(text.find("{{"), text.size());
        if (begin > 0) pieces.push_back({TemplatePiece::Kind::text, text.substr(0, begin), ' ', line});
        pass(begin);
        if (text.empty()) break;
        const auto end = text.find("}}", 2);
        if (end == std::string_view::npos) {
            pieces.push_back({TemplatePiece::Kind::unclosed, text, ' ', line});
            break;
        }
        pieces.push_back(tag(text.substr(2, end - 2), line));
        pass(end + 2);
    }
    return pieces;
}

} // namespace grip::render
