#include "schema/amount_hint.hpp"

#include "base/number.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::schema {
namespace {

void remove_word(std::string& text, std::string_view word) {
    for (auto at = text.find(word); at != std::string::npos; at = text.find(word)) text.erase(at, word.size());
}

/// Without currency, percent sign, spaces and the `,-` that stands for no cents.
std::string bare(std::string_view text) {
    std::string result{trim(text)};
    for (const std::string_view word : {"€", "EUR", "euro", "%", " ", "\u00A0"}) remove_word(result, word);
    for (const std::string_view end : {",-", ",--", ".-"}) {
        if (result.ends_with(end)) result.erase(result.size() - end.size());
    }
    return result;
}

bool has_groups_of_three(std::string_view whole) {
    constexpr std::size_t most_before_first = 3;
    if (const auto first = whole.find('.'); first != std::string_view::npos && first > most_before_first) return false;
    for (auto at = whole.find('.'); at != std::string_view::npos; at = whole.find('.', at + 1)) {
        const std::size_t next = std::min(whole.find('.', at + 1), whole.size());
        if (next - at != 4) return false;
    }
    return true;
}

/// Dots between thousands and a comma before decimals, turned into a plain number.
std::string from_dutch(const std::string& text) {
    const auto comma = text.find(',');
    const std::string whole = text.substr(0, comma);
    if (!has_groups_of_three(whole)) return {};
    std::string result = whole;
    std::erase(result, '.');
    if (comma != std::string::npos) result += '.' + text.substr(comma + 1);
    return parse_number(result) ? result : std::string{};
}

bool is_one_of(std::string_view text, std::initializer_list<std::string_view> words) {
    return std::ranges::find(words, lower_ascii(trim(text))) != words.end();
}

/// `1e6` → `1000000`; of whole numbers alone.
std::string without_exponent(std::string_view text) {
    const auto e = text.find_first_of("eE");
    if (e == std::string_view::npos) return {};
    std::string_view power = text.substr(e + 1);
    if (power.starts_with('+')) power.remove_prefix(1);
    const auto number = parse_number(text.substr(0, e));
    const auto zeros = parse_number(power);
    constexpr int most_zeros = 12;
    if (!number || !zeros || zeros->decimals != 0 || zeros->scaled < number->decimals || zeros->scaled > most_zeros)
        return {};
    return std::to_string(number->scaled) +
           std::string(static_cast<std::size_t>(zeros->scaled - number->decimals), '0');
}

/// What people write in a table instead of a number; empty for anything else.
std::string word_hint(std::string_view text) {
    if (is_one_of(text, {"nihil", "geen", "nul", "niets", "-", "–"})) return "Schrijf 0.";
    if (is_one_of(text, {"pm", "p.m.", "pro memorie", "?", "n.n.b.", "nnb", "onbekend", "nvt", "n.v.t."}))
        return "Is het gevraagd en niet verkregen, schrijf dan onbekend waar dat mag; laat het anders leeg.";
    const std::string whole = without_exponent(text);
    return whole.empty() ? "" : fmt::format("Schrijf {}.", whole);
}

} // namespace

std::string amount_hint(std::string_view text) {
    if (std::string hint = word_hint(text); !hint.empty()) return hint;
    const std::string written = from_dutch(bare(text));
    const auto number = parse_number(written);
    if (const auto plain = parse_number(text)) {
        if (plain->decimals == 1) return fmt::format("Schrijf {}0.", text);
        if (plain->decimals == 3 && number)
            return fmt::format("Zijn het hele euro's, schrijf dan {}; anders twee decimalen na de punt.", written);
    }
    if (number && (number->decimals == 0 || number->decimals == 2)) return fmt::format("Schrijf {}.", written);
    if (number && number->decimals == 1) return fmt::format("Schrijf {}0.", written);
    return "Schrijf een bedrag in euro's zonder punten of komma's, zoals 125000, of met twee decimalen na een punt, zoals 125000.50.";
}

std::string number_hint(std::string_view text, bool whole) {
    if (std::string hint = word_hint(text); !hint.empty()) return hint;
    const std::string written = from_dutch(bare(text));
    if (whole && (written.empty() || written.find('.') != std::string::npos))
        return "Schrijf een geheel getal, alleen met cijfers, zoals 1000.";
    if (!written.empty() && text.find(',') != std::string_view::npos)
        return fmt::format("Schrijf {}, met een punt.", written);
    if (!written.empty()) return fmt::format("Schrijf {}.", written);
    return "Schrijf alleen het getal, met een punt voor de decimalen, zoals 5.3.";
}

} // namespace grip::schema
