// Exact numbers: amounts in cents and decimals scaled to integers. Floating point only where something is drawn.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace grip {

/// Beyond a thousand billion euros an amount is a slip of the pen.
inline constexpr std::int64_t most_euros = 1'000'000'000'000;

/// An amount of money in integer cents, between -most_euros and most_euros.
struct Euro {
    std::int64_t cents = 0;

    friend auto operator<=>(const Euro&, const Euro&) = default;
    friend Euro operator-(Euro a, Euro b) { return {a.cents - b.cents}; }
    friend Euro operator+(Euro a, Euro b) { return {a.cents + b.cents}; }
    Euro& operator+=(Euro other) { return *this = *this + other; }
};

constexpr std::int64_t power_of_ten(int exponent) {
    std::int64_t result = 1;
    for (int i = 0; i < exponent; ++i) result *= 10;
    return result;
}

/// A number with at most `places` decimals between `low` and `high`, kept as number × 10^places.
template <std::int64_t low, std::int64_t high, int places>
struct Decimal {
    static constexpr int decimals = places;

    std::int64_t scaled = 0;

    static constexpr Decimal of(std::int64_t whole) { return {whole * power_of_ten(places)}; }
    friend auto operator<=>(const Decimal&, const Decimal&) = default;
};

/// For drawing.
template <std::int64_t low, std::int64_t high, int places>
constexpr double as_double(Decimal<low, high, places> number) {
    return static_cast<double>(number.scaled) / static_cast<double>(power_of_ten(places));
}

/// A chance or share in percent: `kans: 30` is 30 %.
using Kans = Decimal<0, 100, 12>;
using Aandeel = Kans;
/// A growth, index or norm in percent.
using Percentage = Decimal<-1000, 1000, 3>;
/// Any measured quantity, such as the target of a goal.
using Getal = Decimal<-1'000'000'000'000, 1'000'000'000'000, 6>;
/// A count of people, votes or seats.
using Aantal = Decimal<0, 1'000'000, 0>;

/// What someone uses, has or pays: units, inhabitants, shares or percents.
using Hoeveelheid = Decimal<0, 1'000'000'000, 6>;
/// An amount in euros for one unit, which may be a fraction of a cent: € 0,482405 per inhabitant.
using Tarief = Decimal<0, 1'000'000'000, 8>;

/// Of a term; no law or regeling gives one of more than two years.
using Weken = Decimal<1, 104, 0>;

/// A month of the year: 5 is May.
using Maand = Decimal<1, 12, 0>;

/// part is more than this percentage of whole; exact.
bool exceeds(Euro part, Percentage percentage, Euro whole);

/// 100 × part / whole, × 10^decimals, rounded half away from zero. `whole` is not zero.
std::int64_t percentage_of(Euro part, Euro whole, int decimals);

/// A number as written: value = scaled / 10^decimals.
struct ParsedNumber {
    std::int64_t scaled = 0;
    int decimals = 0;
    int integer_digits = 0;
};

/// Reads `-?(0|[1-9][0-9]*)(\.[0-9]+)?` and nothing else. A number with too many digits to hold comes back
/// with its count of digits and `scaled` 0, so that the caller can say that it is out of range.
std::optional<ParsedNumber> parse_number(std::string_view text);

/// scaled / 10^decimals as plain decimal text with a point, without trailing zeros: `5.3`.
std::string decimal_text(std::int64_t scaled, int decimals);

/// The same in Dutch notation: `1.234,5`.
std::string dutch_number(std::int64_t scaled, int decimals);

/// `€ 1.234.567`, with two decimals only when there are cents: `€ 1.234,50`.
std::string dutch_amount(Euro amount);

/// Rounded half away from zero, as sentences tell it; less than one euro stays what it is, because it is not nothing.
Euro whole_euros(Euro amount);

/// The same with all the decimals it has: `€ 0,482405`.
std::string dutch_amount(Tarief amount);

} // namespace grip
