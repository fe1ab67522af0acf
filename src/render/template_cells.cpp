#include "render/template_cells.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace grip::render {
namespace {

bool is_bar(const Token& token) { return token.kind == Token::Kind::bar; }

class Row {
public:
    explicit Row(const Tokens& tokens) : tokens_{tokens} {}

    /// The cells between two places, the first of which begins one.
    std::vector<Cells> read(std::size_t begin, std::size_t end, const Scope& scope) const {
        std::vector<Cells> cells;
        std::size_t from = begin;
        for (std::size_t at = begin; at < end && !scope.source->stopped();) {
            const bool at_begin = std::all_of(place(from), place(at), is_blank);
            if (opens(tokens_[at]) && holds_bar(at, end)) {
                if (!at_begin) return across(scope);
                at = from = section(at, end, scope, cells);
            } else if (is_bar(tokens_[at])) {
                cells.push_back({.content = content(from, at, scope)});
                from = ++at;
            } else {
                at = opens(tokens_[at]) ? std::min(closing(tokens_, at) + 1, end) : at + 1;
            }
        }
        if (!std::all_of(place(std::min(from, end)), place(end), is_blank))
            cells.push_back({.content = content(from, end, scope)});
        return cells;
    }

private:
    Tokens::const_iterator place(std::size_t at) const { return tokens_.begin() + static_cast<std::ptrdiff_t>(at); }

    bool holds_bar(std::size_t open, std::size_t end) const {
        return std::any_of(place(open), place(std::min(closing(tokens_, open), end)), is_bar);
    }

    /// Returns the place behind its closing tag.
    std::size_t section(std::size_t open, std::size_t end, const Scope& scope, std::vector<Cells>& cells) const {
        const std::size_t close = closing(tokens_, open);
        std::size_t last = std::min(close, end);
        while (last > open && is_blank(tokens_[last - 1])) --last;
        if (close >= end || tokens_[close].text != tokens_[open].text || !is_bar(tokens_[last - 1])) {
            across(scope);
            return end;
        }
        Cells around{.key = std::string{tokens_[open].text}, .inverted = tokens_[open].sign == '^'};
        around.within = read(open + 1, last, scope.within(tokens_[open]));
        cells.push_back(std::move(around));
        return close + 1;
    }

    static std::vector<Cells> across(const Scope& scope) {
        scope.source->problem("een blok begint en eindigt in dezelfde cel, of staat om hele cellen heen");
        return {};
    }

    Inlines content(std::size_t begin, std::size_t end, const Scope& scope) const {
        return parse_inlines({place(begin), place(end)}, scope);
    }

    const Tokens& tokens_;
};

bool are_dashes(const Inlines& content) {
    if (content.size() != 1 || content.front().kind != Inline::Kind::words) return false;
    const std::string_view text = trim(content.front().text);
    return text.find('-') != std::string_view::npos && text.find_first_not_of("-:") == std::string_view::npos;
}

} // namespace

std::vector<Cells> parse_cells(const Tokens& line, const Scope& scope) {
    const Tokens tokens = split_at_bars(line);
    return Row{tokens}.read(1, tokens.size(), scope);
}

std::optional<std::size_t> width(const std::vector<Cells>& cells, const std::vector<ViewPath>& keys) {
    std::map<std::string_view, std::array<std::size_t, 2>> sections; // with a value, and without
    std::size_t fixed = 0;
    for (const Cells& cell : cells) {
        if (cell.key.empty()) {
            ++fixed;
            continue;
        }
        const auto path = std::ranges::find(keys, cell.key, &ViewPath::key);
        const auto within = width(cell.within, keys);
        if (path == keys.end() || !path->within.empty() || !within) return std::nullopt;
        sections[cell.key].at(cell.inverted ? 1 : 0) += *within;
    }
    for (const auto& [key, widths] : sections) fixed += std::ranges::max(widths);
    return fixed;
}

bool are_dashes(const std::vector<Cells>& cells) {
    return std::ranges::all_of(
        cells, [](const Cells& cell) { return cell.key.empty() ? are_dashes(cell.content) : are_dashes(cell.within); });
}

} // namespace grip::render
