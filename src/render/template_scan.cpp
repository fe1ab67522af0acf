#include "render/template_scan.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace grip::render {
namespace {

constexpr std::string_view signs = "#^/>!{&=";

Token tag(std::string_view content) {
    content = trim(content);
    const bool has_sign = !content.empty() && signs.find(content.front()) != std::string_view::npos;
    if (!has_sign) return {Token::Kind::tag, content, ' '};
    return {Token::Kind::tag, trim(content.substr(1)), content.front()};
}

/// The words between two tags; each end of a line begins a new one.
void add_words(std::vector<TokenLine>& lines, std::string_view words, int& number) {
    for (;;) {
        const auto end = words.find('\n');
        const std::string_view part = words.substr(0, end);
        if (!part.empty()) lines.back().tokens.push_back({Token::Kind::words, part, ' '});
        if (end == std::string_view::npos) return;
        lines.push_back({++number, {}});
        words.remove_prefix(end + 1);
    }
}

} // namespace

std::vector<TokenLine> scan_template(std::string_view text) {
    std::vector<TokenLine> lines(1);
    int number = 1;
    while (!text.empty()) {
        const auto begin = std::min(text.find("{{"), text.size());
        add_words(lines, text.substr(0, begin), number);
        text.remove_prefix(begin);
        if (text.empty()) break;
        const auto end = text.find("}}", 2);
        if (end == std::string_view::npos) {
            lines.back().tokens.push_back({Token::Kind::tag, {}, '?'});
            break;
        }
        const std::string_view content = text.substr(2, end - 2);
        lines.back().tokens.push_back(tag(content));
        number += static_cast<int>(std::ranges::count(content, '\n'));
        if (is_tag(lines.back().tokens.back(), "!")) lines.back().number = number; // what follows stands there
        text.remove_prefix(end + 2);
    }
    if (lines.back().tokens.empty()) lines.pop_back();
    return lines;
}

namespace {

/// The first bar that no backslash precedes; the size when there is none.
std::size_t find_bar(std::string_view text) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '|') return at;
        if (text[at] == '\\') ++at;
    }
    return text.size();
}

void split_words(std::string_view text, Tokens& out) {
    while (!text.empty()) {
        const std::size_t bar = find_bar(text);
        if (bar > 0) out.push_back({Token::Kind::words, text.substr(0, bar), ' '});
        if (bar == text.size()) return;
        out.push_back({Token::Kind::bar, text.substr(bar, 1), ' '});
        text.remove_prefix(bar + 1);
    }
}

} // namespace

Tokens split_at_bars(const Tokens& tokens) {
    Tokens result;
    for (const Token& token : tokens) {
        if (token.kind == Token::Kind::words) split_words(token.text, result);
        else result.push_back(token);
    }
    return result;
}

bool is_blank(const Token& token) { return token.kind == Token::Kind::words && trim(token.text).empty(); }

std::size_t closing(const Tokens& tokens, std::size_t begin) {
    std::size_t depth = 0;
    for (std::size_t at = begin; at < tokens.size(); ++at) {
        if (opens(tokens[at])) ++depth;
        else if (is_tag(tokens[at], "/") && --depth == 0) return at;
    }
    return tokens.size();
}

} // namespace grip::render
