#include "invoer/lijstwaarde.hpp"

#include "base/number.hpp"
#include "base/split.hpp"
#include "base/text.hpp"
#include "schema/cell.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace grip::invoer {
namespace {

using schema::Kind;

void replace_all(std::string& text, std::string_view what, std::string_view by) {
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
}

/// `1.250.000` → `1250000`. Nothing where a group but the first has no three digits.
std::optional<std::string> without_groups(std::string_view whole, char between) {
    const auto groups = split(whole, between);
    if (groups.size() < 2 && !whole.ends_with(between)) return std::string{whole};
    const auto is_whole = [](std::string_view group) { return group.size() == 3; };
    const bool good = !groups.front().empty() && groups.front().size() <= 3 && !whole.ends_with(between) &&
                      std::all_of(groups.begin() + 1, groups.end(), is_whole);
    return good ? std::optional{fmt::format("{}", fmt::join(groups, ""))} : std::nullopt;
}

/// Without the sign and the currency, which may stand on either side of each other; true: below zero.
bool take_sign(std::string& text) {
    replace_all(text, "\u00A0", " ");
    replace_all(text, "\u202F", " ");
    replace_all(text, "−", "-");
    const auto take = [&](std::string_view word) {
        const bool there = text.starts_with(word);
        if (there) text = std::string{trim(text.substr(word.size()))};
        return there;
    };
    const bool negative = take("-");
    const bool currency = take("€") || take("EUR ");
    return negative || (currency && take("-"));
}

/// `€ -1.250,75` with a comma → `-1250.75`. Nothing where it does not fit that sign.
std::optional<ParsedNumber> written_number(std::string_view text, Decimaalteken teken) {
    const bool comma = teken == Decimaalteken::komma;
    std::string bare{text};
    const bool negative = take_sign(bare);
    if (comma && bare.ends_with(",-")) bare.erase(bare.size() - 2);
    const auto sign = std::min(bare.find(comma ? ',' : '.'), bare.size());
    const std::string whole = bare.substr(0, sign);
    const auto digits = without_groups(whole, whole.find(' ') == std::string::npos ? (comma ? '.' : ',') : ' ');
    if (!digits || sign + 1 == bare.size()) return std::nullopt;
    const std::string decimals = sign == bare.size() ? "" : "." + bare.substr(sign + 1);
    return parse_number((negative ? "-" : "") + *digits + decimals);
}

Celwaarde too_many(std::string_view text, int decimals) {
    return {"", fmt::format("\"{}\" heeft te veel decimalen", schema::shown(text)),
            decimals == 0 ? "Schrijf een geheel getal."
                          : fmt::format("Rond zelf af op hooguit {} decimalen.", decimals)};
}

/// The number as a file holds it: without noughts that say nothing, and of an amount two decimals or none.
Celwaarde as_written(const ParsedNumber& number, const schema::Shape& shape, std::string_view shown_as) {
    std::string text = decimal_text(number.scaled, number.decimals);
    const auto point = text.find('.');
    const int decimals = point == std::string::npos ? 0 : static_cast<int>(text.size() - point - 1);
    const int most = is_amount(shape) ? 2 : shape.decimals;
    if (decimals > most) return too_many(shown_as, most);
    if (is_amount(shape) && decimals == 1) text += '0';
    return {std::move(text)};
}

Celwaarde multiplied(ParsedNumber number, std::int64_t factor, const schema::Shape& shape, std::string_view shown_as) {
    const bool times = is_amount(shape) && factor != 1;
    const int most_digits = times ? 12 : 18; // times a million twelve still fit
    if (number.integer_digits + number.decimals > most_digits)
        return {"", fmt::format("\"{}\" heeft te veel cijfers", schema::shown(shown_as)), "Kijk het getal na."};
    if (times) number.scaled *= factor;
    return as_written(number, shape, shown_as);
}

Celwaarde does_not_fit(std::string_view text, const Koppellijst& lijst) {
    const auto& teken = option_of(lijst.decimaalteken);
    return {"", fmt::format("\"{}\" is geen getal met een {} voor de decimalen", schema::shown(text), teken.key),
            fmt::format("Schrijf het zoals {}, of verander `decimaalteken` in invoer/{}.yaml.", teken.doc, lijst.id)};
}

bool has_digit(std::string_view text) { return text.find_first_of("0123456789") != std::string_view::npos; }

} // namespace

Celwaarde lees_lijstwaarde(const Werkcel& cel, const schema::Shape& shape, const Koppellijst& lijst, bool geschreven) {
    const std::int64_t factor = lijst.vermenigvuldig.scaled;
    const bool is_text = cel.soort == Werkcel::Soort::tekst;
    const bool number = is_amount(shape) || shape.kind == Kind::number;
    if (geschreven && is_text && number && has_digit(cel.tekst)) {
        std::string_view text = trim(cel.tekst);
        if (is_percentage(shape) && text.ends_with('%')) text = trim(text.substr(0, text.size() - 1));
        const auto read = written_number(text, lijst.decimaalteken);
        if (!read) return does_not_fit(text, lijst);
        constexpr int cents = 2; // `936,000` may be thousands in another country
        if (is_amount(shape) && factor == 1 && read->decimals > cents) return too_many(text, cents);
        return multiplied(*read, factor, shape, text);
    }
    if (!is_amount(shape) || factor == 1) return lees_waarde(cel, shape);
    if (cel.soort == Werkcel::Soort::getal) {
        Werkcel times = cel;
        times.getal *= static_cast<double>(factor);
        return lees_waarde(times, shape);
    }
    Celwaarde read = lees_waarde(cel, shape);
    const auto amount = parse_number(read.tekst);
    return amount ? multiplied(*amount, factor, shape, read.tekst) : read;
}

} // namespace grip::invoer
