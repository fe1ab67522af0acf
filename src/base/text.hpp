// Text as UTF-8: code points, likeness of words, and names that are safe to print.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace grip {

struct CodePoint {
    char32_t value = 0;
    std::size_t size = 0; ///< bytes; 0 when the bytes are not UTF-8
};

/// The code point at the start of a text that is not empty. Overlong forms and surrogates are not UTF-8.
CodePoint decode_utf8(std::string_view text);

/// A byte within a code point, not its first.
constexpr bool continues_utf8(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

/// A letter or digit, or a byte of a character beyond ASCII.
constexpr bool is_letter_or_digit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           static_cast<unsigned char>(c) >= 0x80;
}

/// Number of code points of valid UTF-8.
std::size_t length_utf8(std::string_view text);

/// Characters that no text may hold: controls other than newline and tab, U+2028/9, bidirectional controls,
/// and code points that are no characters. They hide or reorder what a reader sees.
bool is_forbidden(char32_t value);

/// What in a text is not plain text, in words: a character that is forbidden, or bytes that are no UTF-8.
std::optional<std::string> not_plain(std::string_view text);

/// `\x1b` for bytes that are not printable UTF-8, so that a file's name cannot steer a terminal.
std::string printable(std::string_view text);

/// The candidate most like `word`, if one is close enough to be a slip of the pen.
std::optional<std::string> nearest(std::string_view word, const std::vector<std::string>& candidates);

/// The one candidate of which `word` is a slip of one letter: one too many, too few or another, or two that changed places.
/// None where several are, where either has fewer than `shortest` letters, or where it is a digit: another number is another
/// thing.
std::optional<std::string> one_slip(std::string_view word, const std::vector<std::string>& candidates,
                                    std::size_t shortest);

/// Lower case ASCII letters, digits and hyphens, not empty, no hyphen at either end.
bool is_id(std::string_view text);

std::string_view trim(std::string_view text);

/// Its lines and items joined by dashes, without blanks at either end; a tab is a blank.
std::string on_one_line(std::string_view text);

/// Within a sentence: with a small first letter, where a small one follows it; so `VNG` and `B en W` stay as they are.
std::string met_kleine_letter(std::string_view text);

/// A text without a full stop at its end, to stand in a sentence; none when it has several lines or is too long for that.
std::optional<std::string> short_text(std::string_view text);

/// ASCII capitals alone, whatever the language of the machine.
std::string lower_ascii(std::string_view text);

/// With a capital, where it begins with a letter of ASCII.
std::string met_hoofdletter(std::string text);

/// What follows on a text, without the full stop with which it begins when that text closes a sentence itself: `B.V.`, `klaar?`
std::string_view zonder_tweede_punt(std::string_view text, std::string_view vervolg);

/// After each other, for what is written a million times; elsewhere fmt::format reads better.
template <class... Texts>
std::string concat(const Texts&... texts) {
    std::string result;
    result.reserve((std::string_view{texts}.size() + ...));
    (result.append(std::string_view{texts}), ...);
    return result;
}

/// `a, b en c`, or another word before the last.
std::string join_dutch(const std::vector<std::string>& items, std::string_view word = "en");

/// `1 fout`, `2 fouten`
std::string counted(std::int64_t number, std::string_view one, std::string_view more);

} // namespace grip
