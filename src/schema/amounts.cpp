// Text → amounts and numbers.
#include "schema/amount_hint.hpp"
#include "schema/rules.hpp"
#include "schema/scalar.hpp"
#include "schema/scalar_checks.hpp"

#include <cstdlib>
#include <fmt/format.h>

namespace grip::schema {
namespace {

constexpr std::string_view unknown_word = "onbekend";
constexpr std::string_view pro_memorie = "pm";

/// `1.250` for a count is one thousand two hundred and fifty.
Tip whole_number_tip(const ParsedNumber& number) {
    const bool thousands = number.decimals == 3 && number.integer_digits <= 3 && number.scaled != 0;
    if (!thousands) return {"Schrijf een geheel getal."};
    const bool sure = std::abs(number.scaled) >= power_of_ten(3); // 0.250 is a part of one
    return {fmt::format("Schrijf {}, zonder punt.", number.scaled), sure ? std::to_string(number.scaled) : ""};
}

std::optional<Euro> parse_euro(const Cell& cell) {
    if (!check_plain(cell, "een bedrag", [&] { return amount_tip(cell.text()); })) return std::nullopt;
    const auto number = parse_number(cell.text());
    if (!number) {
        invalid(cell, "bedrag", amount_tip(cell.text()));
        return std::nullopt;
    }
    if (number->integer_digits > 13) {
        out_of_range(cell, "de grens van duizend miljard euro");
        return std::nullopt;
    }
    if (number->decimals != 0 && number->decimals != 2) {
        cell.fault(rules::waarde_ongeldig,
                   fmt::format("{} heeft {} {}; een bedrag heeft er geen of twee", shown(cell.text()), number->decimals,
                               number->decimals == 1 ? "decimaal" : "decimalen"),
                   amount_tip(cell.text()));
        return std::nullopt;
    }
    const Euro amount{number->decimals == 0 ? number->scaled * 100 : number->scaled};
    if (amount.cents > most_euros * 100 || amount.cents < -most_euros * 100) {
        out_of_range(cell, "de grens van duizend miljard euro");
        return std::nullopt;
    }
    return amount;
}

bool check_not_negative(Euro amount, const Cell& cell) {
    if (amount.cents >= 0) return true;
    cell.fault(rules::waarde_buiten_bereik, fmt::format("{} is negatief", shown(cell.text())),
               "Schrijf nul of meer euro; bij een risico hoort een kans op voordeel bij `kansen`.");
    return false;
}

/// `1.250` may be 1,25 and, as the Dutch write it, one thousand two hundred and fifty.
bool check_thousands(const ParsedNumber& number, NumberLimits limits, const Cell& cell) {
    constexpr int most_before_point = 3;
    const std::int64_t whole = number.scaled / power_of_ten(3);
    const bool may_be = number.decimals == 3 && whole != 0 && number.integer_digits <= most_before_point;
    if (limits.rate || !may_be || number.scaled < limits.low || number.scaled > limits.high) return true;
    const std::string decimal = decimal_text(number.scaled, number.decimals);
    cell.fault(rules::waarde_ongeldig, fmt::format("{} kan twee dingen zijn", shown(cell.text())),
               fmt::format("Schrijf {} als de punt de duizenden scheidt; schrijf {} als het {} is.", number.scaled,
                           decimal.size() < cell.text().size() ? decimal : decimal + "0",
                           dutch_number(number.scaled, number.decimals)));
    return false;
}

template <class T>
void decode_known(Bekend<T>& out, const Cell& cell) {
    out.value.reset();
    if (cell.is_scalar() && cell.text() == unknown_word) return;
    decode_value(out.value.emplace(), cell);
}

} // namespace

void decode_value(Euro& out, const Cell& cell) {
    if (const auto amount = parse_euro(cell)) out = *amount;
}

void decode_value(NonNegative<Euro>& out, const Cell& cell) {
    const auto amount = parse_euro(cell);
    if (amount && check_not_negative(*amount, cell)) out.value = *amount;
}

void decode_value(Bekend<Euro>& out, const Cell& cell) { decode_known(out, cell); }

void decode_value(Bekend<NonNegative<Euro>>& out, const Cell& cell) { decode_known(out, cell); }

void decode_value(Raming& out, const Cell& cell) {
    if (cell.is_scalar() && cell.text() == unknown_word) {
        out = {Raming::Soort::onbekend, {}};
    } else if (cell.is_scalar() && cell.text() == pro_memorie) {
        out = {Raming::Soort::pm, {}};
    } else if (cell.is_scalar() && (cell.text() == "PM" || cell.text() == "p.m." || cell.text() == "Pm")) {
        invalid(cell, "bedrag", {"Schrijf pm, met kleine letters en zonder punten.", std::string{pro_memorie}});
    } else {
        NonNegative<Euro> amount{};
        decode_value(amount, cell);
        out = {Raming::Soort::bedrag, amount.value};
    }
}

std::optional<std::int64_t> decode_number(NumberLimits limits, const Cell& cell) {
    const std::string_view wanted = limits.decimals == 0 ? "een geheel getal" : "een getal";
    const auto tip = [&] { return number_tip(cell.text(), limits.decimals == 0); };
    if (!check_plain(cell, wanted, tip)) return std::nullopt;
    const auto number = parse_number(cell.text());
    if (!number) {
        invalid(cell, limits.decimals == 0 ? "geheel getal" : "getal", tip());
        return std::nullopt;
    }
    if (number->decimals > limits.decimals) {
        cell.fault(rules::waarde_ongeldig, fmt::format("{} heeft te veel decimalen", shown(cell.text())),
                   limits.decimals == 0 ? whole_number_tip(*number)
                                        : Tip{fmt::format("Schrijf hooguit {} decimalen.", limits.decimals)});
        return std::nullopt;
    }
    if (limits.decimals > 3 && !check_thousands(*number, limits, cell)) return std::nullopt;
    const auto unit = power_of_ten(number->decimals);
    const bool unread = number->integer_digits + number->decimals > 18; // more digits than any of the limits has
    if (unread || number->scaled < limits.low * unit || number->scaled > limits.high * unit) {
        out_of_range(cell, fmt::format("{} tot en met {}", dutch_number(limits.low, 0), dutch_number(limits.high, 0)));
        return std::nullopt;
    }
    return number->scaled * power_of_ten(limits.decimals - number->decimals);
}

} // namespace grip::schema
