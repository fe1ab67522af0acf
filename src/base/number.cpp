#include "base/number.hpp"

#include "base/wide.hpp"

#include <fmt/format.h>

namespace grip {
namespace {

constexpr int most_digits = 18; // 10^18 fits in 64 bits

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::size_t count_digits(std::string_view text) {
    std::size_t count = 0;
    while (count < text.size() && is_digit(text[count])) ++count;
    return count;
}

std::string group_thousands(std::uint64_t whole) {
    std::string text = std::to_string(whole);
    for (auto at = static_cast<std::ptrdiff_t>(text.size()) - 3; at > 0; at -= 3) {
        text.insert(static_cast<std::size_t>(at), 1, '.');
    }
    return text;
}

struct Parts {
    bool negative;
    std::uint64_t whole;
    std::string fraction;
};

Parts split(std::int64_t scaled, int decimals) {
    const auto unit = static_cast<std::uint64_t>(power_of_ten(decimals));
    const auto size =
        scaled < 0 ? std::uint64_t{0} - static_cast<std::uint64_t>(scaled) : static_cast<std::uint64_t>(scaled);
    std::string fraction = decimals == 0 ? "" : fmt::format("{:0{}}", size % unit, decimals);
    while (!fraction.empty() && fraction.back() == '0') fraction.pop_back();
    return {scaled < 0, size / unit, fraction};
}

} // namespace

std::optional<ParsedNumber> parse_number(std::string_view text) {
    const bool negative = text.starts_with('-');
    if (negative) text.remove_prefix(1);
    const std::size_t whole = count_digits(text);
    if (whole == 0 || (whole > 1 && text[0] == '0')) return std::nullopt;
    std::string_view rest = text.substr(whole);
    std::size_t decimals = 0;
    if (!rest.empty()) {
        if (rest[0] != '.') return std::nullopt;
        rest.remove_prefix(1);
        decimals = count_digits(rest);
        if (decimals == 0 || decimals != rest.size()) return std::nullopt;
    }
    ParsedNumber number{0, static_cast<int>(decimals), static_cast<int>(whole)};
    if (whole + decimals > most_digits) return number;
    for (const char c : text) {
        if (is_digit(c)) number.scaled = number.scaled * 10 + (c - '0');
    }
    if (negative) number.scaled = -number.scaled;
    return number;
}

std::string decimal_text(std::int64_t scaled, int decimals) {
    const Parts parts = split(scaled, decimals);
    return fmt::format("{}{}{}{}", parts.negative ? "-" : "", parts.whole, parts.fraction.empty() ? "" : ".",
                       parts.fraction);
}

std::string dutch_number(std::int64_t scaled, int decimals) {
    const Parts parts = split(scaled, decimals);
    return fmt::format("{}{}{}{}", parts.negative ? "-" : "", group_thousands(parts.whole),
                       parts.fraction.empty() ? "" : ",", parts.fraction);
}

Euro whole_euros(Euro amount) {
    constexpr std::int64_t euro = 100;
    if (amount.cents > -euro && amount.cents < euro) return amount;
    const std::int64_t half = amount.cents < 0 ? -euro / 2 : euro / 2;
    return {(amount.cents + half) / euro * euro};
}

std::string dutch_amount(Euro amount) {
    const Parts parts = split(amount.cents, 2);
    const auto cents = amount.cents % 100;
    return fmt::format("€ {}{}{}", parts.negative ? "-" : "", group_thousands(parts.whole),
                       cents == 0 ? "" : fmt::format(",{:02}", cents < 0 ? -cents : cents));
}

std::string dutch_amount(Tarief amount) {
    constexpr auto cent = power_of_ten(Tarief::decimals - 2);
    if (amount.scaled % cent == 0) return dutch_amount(Euro{amount.scaled / cent});
    return "€ " + dutch_number(amount.scaled, Tarief::decimals);
}

bool exceeds(Euro part, Percentage percentage, Euro whole) {
    return Wide{part.cents} * 100 * power_of_ten(Percentage::decimals) > Wide{percentage.scaled} * whole.cents;
}

std::int64_t percentage_of(Euro part, Euro whole, int decimals) {
    const Wide numerator = Wide{part.cents} * 100 * power_of_ten(decimals) * (whole.cents < 0 ? -1 : 1);
    const Wide denominator = whole.cents < 0 ? -Wide{whole.cents} : Wide{whole.cents};
    const Wide half = numerator < 0 ? -denominator : denominator;
    return static_cast<std::int64_t>((2 * numerator + half) / (2 * denominator));
}

} // namespace grip
