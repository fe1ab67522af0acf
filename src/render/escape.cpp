#include "render/escape.hpp"

#include "base/text.hpp"
#include "render/bronlink.hpp"

namespace grip::render {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// `_` between letters and `&` before a blank are only themselves; a reader of the Markdown is spared the backslash.
bool needs_backslash(std::string_view text, std::size_t at) {
    const char before = at == 0 ? ' ' : text[at - 1];
    const char after = at + 1 == text.size() ? ' ' : text[at + 1];
    switch (text[at]) {
    case '\\':
    case '`':
    case '*':
    case '[':
    case ']':
    case '|':
    case '~':
    case '$':
    case '<':
    case '>': return true;
    case '_': return !is_letter_or_digit(before) || !is_letter_or_digit(after);
    case '&': return after == '#' || is_letter_or_digit(after);
    case '!': return after == '[';
    case ':': return text.substr(at).starts_with("://");
    case '.': return before == 'w' && text.substr(0, at).ends_with("www");
    default: return false;
    }
}

/// Where a number with a point or bracket and a blank begins the line, the place of that sign; else npos.
std::size_t end_of_list_number(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size() && is_digit(text[at])) ++at;
    const bool ends = at > 0 && at < text.size() && (text[at] == '.' || text[at] == ')') &&
                      (at + 1 == text.size() || text[at + 1] == ' ');
    return ends ? at : std::string_view::npos;
}

/// A heading, list, quote or rule begins with one of these.
bool begins_block(std::string_view text) {
    if (text.empty() || std::string_view{"#-+="}.find(text[0]) == std::string_view::npos) return false;
    return text.size() == 1 || text[1] == ' ' || text[1] == text[0];
}

} // namespace

std::string escape_inline(std::string_view text) {
    std::string result;
    const std::size_t number = end_of_list_number(text);
    if (begins_block(text)) result += '\\';
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (needs_backslash(text, at) || at == number) result += '\\';
        result += text[at];
    }
    return result;
}

std::string escape_line(std::string_view text) { return escape_inline(on_one_line(text)); }

std::string escape_source(const Bron& bron) {
    const Bronlink parts = bronlink(bron);
    if (parts.adres.empty()) return escape_line(bron.text);
    std::string adres{parts.adres};
    for (auto bar = adres.find('|'); bar != std::string::npos; bar = adres.find('|')) adres.replace(bar, 1, "%7C");
    return escape_inline(parts.voor) + "<" + adres + ">" + escape_inline(parts.na);
}

} // namespace grip::render
