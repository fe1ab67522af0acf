// A template cut into lines of words and tags.
#pragma once

#include <string_view>
#include <vector>

namespace grip::render {

struct Token {
    enum class Kind { words, tag, bar };
    Kind kind = Kind::words;
    std::string_view text; ///< of a tag its key without blanks around it
    char sign =
        ' '; ///< of a tag: `#`, `^`, `/`, `>`, `!`, `{`, `&`, `=`, `?` when it is not closed, or a blank for a value
};
using Tokens = std::vector<Token>;

struct TokenLine {
    int number = 1;
    Tokens tokens;
};

/// The tokens are slices of the text. A tag that goes on over several lines belongs to the one on which it begins.
std::vector<TokenLine> scan_template(std::string_view text);

/// Of a row of a table: each bar that no backslash precedes becomes a token of its own.
Tokens split_at_bars(const Tokens& tokens);

inline bool is_tag(const Token& token, std::string_view signs) {
    return token.kind == Token::Kind::tag && signs.find(token.sign) != std::string_view::npos;
}

/// Words that show nothing.
bool is_blank(const Token& token);

inline bool opens(const Token& token) { return is_tag(token, "#^"); }

/// The place of the tag that closes the section opened at `begin`; the number of tokens when none does.
std::size_t closing(const Tokens& tokens, std::size_t begin);

} // namespace grip::render
