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

/// What is less than nothing as books write it, `(25.000)`, `25.000-` and with a sign of print, with a minus before it.
std::string with_minus(std::string text) {
    constexpr std::string_view sign_of_print = "\u2212";
    if (text.starts_with(sign_of_print)) text.replace(0, sign_of_print.size(), "-");
    if (text.size() > 2 && text.starts_with('(') && text.ends_with(')')) return "-" + text.substr(1, text.size() - 2);
    if (text.size() > 1 && text.ends_with('-') && !text.starts_with('-')) return "-" + text.substr(0, text.size() - 1);
    return text;
}

/// Without currency, percent sign, spaces and the `,-` that stands for no cents.
std::string bare(std::string_view text) {
    std::string result{trim(text)};
    for (const std::string_view word : {"€", "EUR", "euro", "%", " ", "\u00A0"}) remove_word(result, word);
    for (const std::string_view end : {",-", ",--", ".-"}) {
        if (result.ends_with(end)) result.erase(result.size() - end.size());
    }
    return with_minus(std::move(result));
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
    if (text.starts_with('-')) {
        const std::string rest = text.starts_with("--") ? std::string{} : from_dutch(text.substr(1));
        return rest.empty() ? rest : "-" + rest;
    }
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

/// Currency stands before or behind the number, and what separates its thousands does so everywhere: else a part of the text may
/// mean something of its own, as in `12 euro 50`.
bool reads_one_way(std::string_view text) {
    std::string number = lower_ascii(trim(text));
    const auto take = [&](std::string_view word) {
        if (number.starts_with(word)) number.erase(0, word.size());
        else if (number.ends_with(word)) number.erase(number.size() - word.size());
        number = trim(number);
    };
    for (const std::string_view word : {"€", "euro", "eur", "%", ",--", ",-", ".-"}) take(word);
    for (auto at = number.find("\u00A0"); at != std::string::npos; at = number.find("\u00A0"))
        number.replace(at, 2, " ");
    if (number.find('.') != std::string::npos && number.find(' ') != std::string::npos) return false;
    std::ranges::replace(number, ' ', '.');
    return !from_dutch(number).empty();
}

Tip write(const std::string& text) { return {fmt::format("Schrijf {}.", text), text}; }

/// What people write in a table instead of a number; without a hint for anything else. A dash may also stand for what nobody knows.
Tip word_tip(std::string_view text) {
    if (is_one_of(text, {"nihil", "nul"})) return write("0");
    if (is_one_of(text, {"geen", "niets", "-", "–"})) return {"Schrijf 0."};
    if (is_one_of(text, {"pm", "p.m.", "pro memorie", "?", "n.n.b.", "nnb", "onbekend", "nvt", "n.v.t."}))
        return {"Is het gevraagd en niet verkregen, schrijf dan onbekend waar dat mag; laat het anders leeg."};
    const std::string whole = without_exponent(text);
    return whole.empty() ? Tip{} : write(whole);
}

/// The number that is meant, with as many decimals as belong there.
Tip amount_or_nothing(std::string_view text) {
    if (text.find('%') != std::string_view::npos) return {"Hier hoort een bedrag in euro's, geen percentage."};
    const std::string written = from_dutch(bare(text));
    const auto number = parse_number(written);
    if (const auto plain = parse_number(text)) {
        if (plain->decimals == 1) return write(fmt::format("{}0", text));
        if (plain->decimals == 3 && number)
            return {fmt::format("Zijn het hele euro's, schrijf dan {}; anders twee decimalen na de punt.", written)};
    }
    if (!number || number->decimals > 2) return {};
    Tip tip = write(number->decimals == 1 ? written + "0" : written);
    if (!reads_one_way(text)) tip.herstel.clear();
    return tip;
}

} // namespace

Tip amount_tip(std::string_view text) {
    if (Tip tip = word_tip(text); !tip.hint.empty()) return tip;
    if (Tip tip = amount_or_nothing(text); !tip.hint.empty()) return tip;
    return {
        "Schrijf een bedrag in euro's zonder punten of komma's, zoals 125000, of met twee decimalen na een punt, zoals 125000.50."};
}

Tip number_tip(std::string_view text, bool whole) {
    if (Tip tip = word_tip(text); !tip.hint.empty()) return tip;
    const std::string written = from_dutch(bare(text));
    if (whole && (written.empty() || written.find('.') != std::string::npos))
        return {"Schrijf een geheel getal, alleen met cijfers, zoals 1000."};
    if (written.empty()) return {"Schrijf alleen het getal, met een punt voor de decimalen, zoals 5.3."};
    const bool comma = text.find(',') != std::string_view::npos;
    return {fmt::format("Schrijf {}{}.", written, comma ? ", met een punt" : ""), reads_one_way(text) ? written : ""};
}

} // namespace grip::schema
