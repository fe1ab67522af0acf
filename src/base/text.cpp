#include "base/text.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip {
namespace {

constexpr std::size_t longest_guess = 60; // longer words are not slips of the pen

std::size_t edit_distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row[b.size()];
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_slip(std::string_view word, std::string_view meant) {
    const auto begin = static_cast<std::size_t>(std::ranges::mismatch(word, meant).in1 - word.begin());
    word.remove_prefix(begin);
    meant.remove_prefix(begin);
    while (!word.empty() && !meant.empty() && word.back() == meant.back()) {
        word.remove_suffix(1);
        meant.remove_suffix(1);
    }
    if (std::ranges::any_of(word, is_digit) || std::ranges::any_of(meant, is_digit)) return false;
    const bool changed_places = word.size() == 2 && meant.size() == 2 && word[0] == meant[1] && word[1] == meant[0];
    return changed_places || std::max(word.size(), meant.size()) == 1;
}

bool is_bidi_control(char32_t value) {
    return value == 0x061C || value == 0x200E || value == 0x200F || (value >= 0x202A && value <= 0x202E) ||
           (value >= 0x2066 && value <= 0x2069);
}

/// No code point has two encodings, and surrogates are none.
bool is_code_point(char32_t value, std::size_t size) {
    const bool overlong = (size == 3 && value < 0x800) || (size == 4 && value < 0x10000);
    const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
    return !overlong && !surrogate && value <= 0x10FFFF;
}

} // namespace

CodePoint decode_utf8(std::string_view text) {
    const auto lead = static_cast<unsigned char>(text[0]);
    if (lead < 0x80) return {lead, 1};
    const std::size_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4) return {};
    char32_t value = lead & (0xFFU >> (size + 1));
    for (std::size_t i = 1; i < size; ++i) {
        if (i == text.size() || !continues_utf8(text[i])) return {};
        value = (value << 6U) | (static_cast<unsigned char>(text[i]) & 0x3FU);
    }
    return is_code_point(value, size) ? CodePoint{value, size} : CodePoint{};
}

std::size_t length_utf8(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return !continues_utf8(c); }));
}

bool is_forbidden(char32_t value) {
    const bool control = (value < 0x20 && value != '\n' && value != '\t') || (value >= 0x7F && value < 0xA0);
    const bool not_a_character = (value & 0xFFFEU) == 0xFFFEU || value == 0xFEFF;
    return control || not_a_character || value == 0x2028 || value == 0x2029 || is_bidi_control(value);
}

std::optional<std::string> not_plain(std::string_view text) {
    while (!text.empty()) {
        const CodePoint point = decode_utf8(text);
        if (point.size == 0) return "bytes die geen UTF-8 zijn";
        if (is_forbidden(point.value))
            return fmt::format("een ongeldig teken, U+{:04X}", static_cast<unsigned>(point.value));
        text.remove_prefix(point.size);
    }
    return std::nullopt;
}

std::string printable(std::string_view text) {
    std::string result;
    while (!text.empty()) {
        const CodePoint point = decode_utf8(text);
        const bool plain = point.size > 0 && !is_forbidden(point.value) && point.value != '\n' && point.value != '\t';
        const std::size_t size = std::max<std::size_t>(point.size, 1);
        for (const char c : text.substr(0, size)) {
            if (plain) result += c;
            else result += fmt::format("\\x{:02x}", static_cast<unsigned char>(c));
        }
        text.remove_prefix(size);
    }
    return result;
}

std::optional<std::string> nearest(std::string_view word, const std::vector<std::string>& candidates) {
    if (word.size() > longest_guess) return std::nullopt;
    const std::string* best = nullptr;
    constexpr std::size_t short_word = 5; // of a short word one letter changes most of it
    std::size_t best_distance = word.size() < short_word ? 2 : 3;
    for (const std::string& candidate : candidates) {
        const std::size_t distance = edit_distance(word, candidate);
        if (distance < best_distance && distance < candidate.size()) {
            best = &candidate;
            best_distance = distance;
        }
    }
    if (best == nullptr) return std::nullopt;
    return *best;
}

std::optional<std::string> one_slip(std::string_view word, const std::vector<std::string>& candidates,
                                    std::size_t shortest) {
    const std::string* found = nullptr;
    for (const std::string& candidate : candidates) {
        if (std::min(word.size(), candidate.size()) < shortest || !is_slip(word, candidate)) continue;
        if (found != nullptr && *found != candidate) return std::nullopt;
        found = &candidate;
    }
    if (found == nullptr) return std::nullopt;
    return *found;
}

bool is_id(std::string_view text) {
    const auto allowed = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
    return !text.empty() && text.front() != '-' && text.back() != '-' && std::ranges::all_of(text, allowed);
}

std::string on_one_line(std::string_view text) {
    const bool several = text.find('\n') != std::string_view::npos;
    std::string joined;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        const std::string_view line = trim(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.empty()) continue;
        if (!joined.empty()) joined += " – ";
        joined += several && line.starts_with("- ") ? line.substr(2) : line;
    }
    std::ranges::replace(joined, '\t', ' ');
    return joined;
}

std::string met_kleine_letter(std::string_view text) {
    const bool woord = text.size() > 1 && text[1] >= 'a' && text[1] <= 'z';
    return woord ? lower_ascii(text.substr(0, 1)) + std::string{text.substr(1)} : std::string{text};
}

std::optional<std::string> short_text(std::string_view text) {
    constexpr std::size_t most = 120;
    std::string_view plain = trim(text);
    if (plain.ends_with('.')) plain.remove_suffix(1);
    if (plain.empty() || plain.find('\n') != std::string_view::npos || length_utf8(plain) > most) return {};
    return std::string{plain};
}

std::string met_hoofdletter(std::string text) {
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

std::string lower_ascii(std::string_view text) {
    std::string lower{text};
    for (char& c : lower) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return lower;
}

std::string_view trim(std::string_view text) {
    constexpr std::string_view blank = " \t\r\n";
    const auto first = text.find_first_not_of(blank);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blank) - first + 1);
}

std::string_view zonder_tweede_punt(std::string_view text, std::string_view vervolg) {
    const bool closed = text.ends_with('.') || text.ends_with('?') || text.ends_with('!');
    const bool full_stop = vervolg == "." || vervolg.starts_with(". ") || vervolg.starts_with(".\n");
    return closed && full_stop ? vervolg.substr(1) : vervolg;
}

std::string join_dutch(const std::vector<std::string>& items, std::string_view word) {
    std::string result;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0) result += i + 1 == items.size() ? fmt::format(" {} ", word) : ", ";
        result += items[i];
    }
    return result;
}

std::string counted(std::int64_t number, std::string_view one, std::string_view more) {
    return fmt::format("{} {}", number, number == 1 ? one : more);
}

} // namespace grip
