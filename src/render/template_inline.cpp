#include "render/template_inline.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>

namespace grip::render {
namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_punctuation(char c) { return c > ' ' && c < 0x7f && !is_letter_or_digit(c); }

/// `&amp;`, `&#39;`
bool begins_entity(std::string_view rest) {
    std::size_t end = 1;
    while (end < rest.size() && (is_letter_or_digit(rest[end]) || rest[end] == '#')) ++end;
    return end > 1 && end < rest.size() && rest[end] == ';';
}

/// Underscores before a word; `end` stands behind the text.
bool begins_emphasis(std::string_view rest, char end) {
    const auto word = std::min(rest.find_first_not_of('_'), rest.size());
    return is_letter_or_digit(word < rest.size() ? rest[word] : end);
}

/// Signs that a reader of Markdown takes for more than text when one of these stands behind them, and what to say of that.
struct Foreign {
    std::string_view begin;
    std::string_view message;
};
constexpr std::array foreign_signs{
    Foreign{"`", "code (`) kan een stuk niet hebben"},         Foreign{"](", "een link kan een stuk niet hebben"},
    Foreign{"][", "een link kan een stuk niet hebben"},        Foreign{"]:", "een link kan een stuk niet hebben"},
    Foreign{"[^", "een voetnoot schrijft het programma zelf"}, Foreign{"~~", "doorhalen kan in een stuk niet"}};

/// Nothing when it is text; `at_word`: no letter or digit stands before it; `end` stands behind the text.
std::optional<std::string_view> foreign(std::string_view rest, bool at_word, char end) {
    const char next = rest.size() > 1 ? rest[1] : ' ';
    if (rest.front() == '<' && (is_letter(next) || std::string_view{"/!?"}.find(next) != std::string_view::npos))
        return "HTML kan een stuk niet hebben";
    if (rest.front() == '&' && begins_entity(rest)) return "HTML kan een stuk niet hebben: schrijf het teken zelf";
    if (rest.front() == '_' && at_word && begins_emphasis(rest, end))
        return "schrijf cursief of vet met *, en niet met _";
    const auto found =
        std::ranges::find_if(foreign_signs, [&](const Foreign& sign) { return rest.starts_with(sign.begin); });
    return found == foreign_signs.end() ? std::nullopt : std::optional{found->message};
}

class Reader {
public:
    Reader(const Tokens& tokens, const Scope& scope) : tokens_{tokens}, scope_{scope} {}

    Inlines read(std::size_t begin, std::size_t end, Emphasis around) {
        Inlines result;
        emphasis_ = around;
        for (std::size_t at = begin; at < end && !scope_.source->stopped(); ++at) {
            const Token& token = tokens_[at];
            if (opens(token)) at = section(at, end, result);
            else if (token.kind == Token::Kind::tag) tag(token, result);
            else words(token.text, at > begin, at + 1 < end, result);
        }
        if (emphasis_ != around) scope_.source->problem("een * die hier niet wordt gesloten");
        return result;
    }

private:
    /// Returns the place of its closing tag.
    std::size_t section(std::size_t begin, std::size_t end, Inlines& out) {
        const Token& open = tokens_[begin];
        const std::size_t close = closing(tokens_, begin);
        if (close >= end) {
            scope_.source->not_closed(open);
            return end;
        }
        if (tokens_[close].text != open.text) scope_.source->closes_nothing(tokens_[close]);
        const Scope outer = scope_;
        const Emphasis around = emphasis_;
        scope_ = outer.within(open);
        Inline node{.kind = Inline::Kind::section,
                    .text = std::string{open.text},
                    .emphasis = around,
                    .inverted = open.sign == '^'};
        node.within = read(begin + 1, close, around);
        scope_ = outer;
        emphasis_ = around;
        out.push_back(std::move(node));
        return close;
    }

    void tag(const Token& token, Inlines& out) {
        switch (token.sign) {
        case '!': return;
        case ' ':
            scope_.require_value(token);
            out.push_back({.kind = Inline::Kind::value, .text = std::string{token.text}, .emphasis = emphasis_});
            return;
        case '>': return part(token, out);
        case '/': return scope_.source->closes_nothing(token);
        case '?': return scope_.source->problem("een {{ zonder }}");
        default: return scope_.source->problem(shown(token) + " is hier niet toegestaan");
        }
    }

    /// Of one line, in the midst of another.
    void part(const Token& token, Inlines& out) {
        const auto text = scope_.source->enter(token);
        if (!text) return;
        const std::vector<TokenLine> lines = scan_template(*text);
        scope_.source->at(1);
        if (lines.size() == 1)
            std::ranges::move(Reader{lines.front().tokens, scope_}.read_all(emphasis_), std::back_inserter(out));
        scope_.source->leave();
        if (lines.size() > 1) scope_.source->problem(shown(token) + " heeft meer regels en hoort alleen op een regel");
    }

    Inlines read_all(Emphasis around) { return read(0, tokens_.size(), around); }

    void words(std::string_view text, bool after_tag, bool before_tag, Inlines& out) {
        std::string plain;
        for (std::size_t at = 0; at < text.size(); ++at) {
            const char before = at > 0 ? text[at - 1] : after_tag ? 'x' : ' ';
            const std::string_view rest = text.substr(at);
            if (rest.front() == '\\' && rest.size() > 1 && is_punctuation(rest[1])) {
                plain += text[++at];
            } else if (rest.front() == '*') {
                at += stars(rest, before, before_tag ? 'x' : ' ', plain, out) - 1;
            } else if (const auto what = foreign(rest, !is_letter_or_digit(before), before_tag ? 'x' : ' ')) {
                return scope_.source->problem(std::string{*what});
            } else {
                plain += rest.front();
            }
        }
        flush(plain, out);
    }

    void flush(std::string& plain, Inlines& out) const {
        if (!plain.empty()) out.push_back({.text = plain, .emphasis = emphasis_});
        plain.clear();
    }

    /// Returns how many there are.
    std::size_t stars(std::string_view rest, char before, char end, std::string& plain, Inlines& out) {
        const std::size_t size = std::min(rest.find_first_not_of('*'), rest.size());
        const char after = size < rest.size() ? rest[size] : end;
        const Emphasis next = toggled(size, before != ' ', after != ' ');
        if (next == emphasis_ && size > 1) scope_.source->problem("een ** die niets opent of sluit");
        if (next == emphasis_) plain.append(size, '*');
        else flush(plain, out);
        emphasis_ = next;
        return size;
    }

    /// What a row of stars opens or closes: it opens before a word and closes behind one, else it is only itself.
    Emphasis toggled(std::size_t size, bool behind_word, bool before_word) const {
        if (size > 3) return emphasis_;
        const auto turn = [&](bool& on, bool meant) {
            if (meant && (on ? behind_word : before_word)) on = !on;
        };
        Emphasis next = emphasis_;
        turn(next.vet, size >= 2);
        turn(next.cursief, size != 2);
        return next;
    }

    const Tokens& tokens_;
    Scope scope_;
    Emphasis emphasis_ = {};
};

} // namespace

Inlines parse_inlines(const Tokens& tokens, const Scope& scope) {
    return Reader{tokens, scope}.read(0, tokens.size(), {});
}

} // namespace grip::render
