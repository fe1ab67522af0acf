#include "invoer/waarde.hpp"

#include "base/number.hpp"
#include "base/text.hpp"
#include "schema/amount_hint.hpp"
#include "schema/date_tip.hpp"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace grip::invoer {

using schema::Kind;

bool is_amount(const schema::Shape& shape) { return shape.kind == Kind::amount || shape.kind == Kind::estimate; }

bool is_percentage(const schema::Shape& shape) {
    const auto has = [&]<std::int64_t low, std::int64_t high, int places>(Decimal<low, high, places>) {
        return shape.low == low && shape.high == high && shape.decimals == places;
    };
    return shape.kind == Kind::number && (has(Kans{}) || has(Percentage{}) || has(Aandeel{}));
}

namespace {

using Soort = Werkcel::Soort;

bool is_number(const schema::Shape& shape) {
    return is_amount(shape) || shape.kind == Kind::number || shape.kind == Kind::year;
}
bool is_free_text(const schema::Shape& shape) {
    constexpr std::array others{Kind::date, Kind::boolean, Kind::option};
    return !is_number(shape) && std::ranges::find(others, shape.kind) == others.end();
}

std::string wanted(const schema::Shape& shape) {
    if (is_amount(shape)) return "een bedrag";
    switch (shape.kind) {
    case Kind::number: return "een getal";
    case Kind::year: return "een jaar";
    case Kind::date: return "een datum";
    case Kind::boolean: return "ja of nee";
    case Kind::option: return "een woord uit de lijst";
    default: return "tekst";
    }
}

Celwaarde fault(const std::string& what, const schema::Shape& shape, std::string tip = {}) {
    return {"", fmt::format("{} staat waar {} hoort", what, wanted(shape)), std::move(tip)};
}

/// Without noughts behind the last decimal that says something; of an amount two or none.
std::string shortened(std::string text, bool cents) {
    if (text.find('.') == std::string::npos) return text;
    const std::string whole = text.substr(0, text.find('.'));
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.')) text.pop_back();
    if (cents && text != whole && text.size() - whole.size() == 2) text += '0';
    return text == "-0" ? "0" : text;
}

/// A spreadsheet holds 0,3 as 0.30000000000000004: what lies that near is meant.
Celwaarde from_number(const Werkcel& cel, const schema::Shape& shape) {
    if (cel.procent && !is_percentage(shape))
        return fault("een percentage", shape, "Geef de cel de celeigenschap getal, en typ de waarde opnieuw.");
    const double value = cel.procent ? cel.getal * 100 : cel.getal;
    const int decimals = is_amount(shape) ? 2 : shape.decimals;
    const std::string text = fmt::format("{:.{}f}", value, decimals);
    constexpr double beyond = 1e15; // a floating number no longer tells whole ones apart
    constexpr double near = 1e-6;
    const double tolerance = std::max(is_amount(shape) ? near : 1e-9, std::abs(value) * 1e-14);
    if (std::abs(value) >= beyond) return fault(fmt::format("{:g}", value), shape);
    if (std::abs(std::stod(text) - value) > tolerance)
        return {"", fmt::format("{:.10g} heeft te veel decimalen", value),
                decimals == 0 ? "Schrijf een geheel getal."
                              : fmt::format("Rond zelf af op hooguit {} decimalen.", decimals)};
    return {shortened(text, is_amount(shape))};
}

constexpr const char* date_wanted = "Typ de dag als 25-11-2026.";

Celwaarde date_from(std::string_view text, const schema::Shape& shape) {
    if (parse_date(text)) return {std::string{text}};
    schema::Tip tip = schema::date_tip(text);
    if (!tip.herstel.empty()) return {std::move(tip.herstel)};
    return fault(fmt::format("\"{}\"", schema::shown(text)), shape, date_wanted);
}

Celwaarde from_tip(std::string_view text, schema::Tip tip, const schema::Shape& shape) {
    if (!tip.herstel.empty()) return {std::move(tip.herstel)};
    return fault(fmt::format("\"{}\"", schema::shown(text)), shape, std::move(tip.hint));
}

bool is_word(std::string_view text, const schema::Shape& shape) {
    const bool unknown = shape.may_be_unknown || shape.kind == Kind::estimate;
    return (unknown && text == "onbekend") || (shape.kind == Kind::estimate && text == "pm");
}

Celwaarde number_from(std::string_view text, const schema::Shape& shape) {
    const std::string word = lower_ascii(text);
    if (is_word(word, shape)) return {word};
    const auto number = parse_number(text);
    const bool amount = is_amount(shape);
    if (constexpr std::array none{"-", "–", "geen", "niets"}; std::ranges::find(none, word) != none.end())
        return fault(fmt::format("\"{}\"", text), shape,
                     "Is het niet bekend, laat de cel dan leeg; is het nul, typ dan 0.");
    if (number && (amount ? number->decimals == 0 || number->decimals == 2 : number->decimals <= shape.decimals))
        return {std::string{text}};
    schema::Tip tip = amount ? schema::amount_tip(text) : schema::number_tip(text, shape.decimals == 0);
    const bool about_files = tip.hint.find(" punt") != std::string::npos; // a cell has its own way of writing
    if (!number && about_files) tip.hint = "Typ alleen het getal.";
    return from_tip(text, std::move(tip), shape);
}

Celwaarde boolean_from(std::string_view text, const schema::Shape& shape) {
    const std::string word = lower_ascii(text);
    if (word == "ja" || word == "waar" || word == "true") return {"true"};
    if (word == "nee" || word == "onwaar" || word == "false") return {"false"};
    return fault(fmt::format("\"{}\"", schema::shown(text)), shape, "Schrijf ja of nee.");
}

/// A choice that may be yes or no, or something more.
bool may_be_false(const schema::Shape& shape) {
    return shape.kind == Kind::option && shape.options.front().key == "false";
}

Celwaarde option_from(std::string_view text, const schema::Shape& shape) {
    std::string word = lower_ascii(text);
    if (may_be_false(shape)) {
        if (word == "nee" || word == "onwaar") word = "false";
        if (word == "ja" || word == "waar") word = "true";
    }
    std::vector<std::string_view> keys;
    for (const schema::OptionShape& option : shape.options) {
        if (word == option.key) return {word};
        keys.push_back(option.key);
    }
    return fault(fmt::format("\"{}\"", schema::shown(text)), shape,
                 fmt::format("Kies uit: {}.", fmt::join(keys, ", ")));
}

Celwaarde from_text(std::string_view text, const schema::Shape& shape) {
    if (is_number(shape)) return number_from(text, shape);
    switch (shape.kind) {
    case Kind::date: return date_from(text, shape);
    case Kind::boolean: return boolean_from(text, shape);
    case Kind::option: return option_from(text, shape);
    default: return {std::string{text}};
    }
}

/// Somebody typed a year where a day belongs: as a day it is one of 1905.
bool may_be_year(const std::string& serial) { return serial.size() == 4 && serial >= "1900" && serial <= "2100"; }

Celwaarde from_day(const Werkcel& cel, const schema::Shape& shape) {
    if (shape.kind != Kind::date)
        return fault("een datum", shape, "Geef de cel een andere celeigenschap, en typ de waarde opnieuw.");
    if (!cel.datum) return fault(fmt::format("{}, dat geen dag is,", cel.tekst), shape);
    if (may_be_year(cel.tekst)) return fault(fmt::format("het jaar {}", cel.tekst), shape, date_wanted);
    return {iso(*cel.datum)};
}

Celwaarde from_digits(const Werkcel& cel, const schema::Shape& shape) {
    if (is_number(shape)) return from_number(cel, shape);
    constexpr double most = 1e15;
    const bool whole = cel.getal == std::floor(cel.getal) && std::abs(cel.getal) < most;
    if (is_free_text(shape) && whole && !cel.procent) return {fmt::format("{:.0f}", cel.getal)};
    return fault(fmt::format("het getal {:.10g}", cel.getal), shape,
                 shape.kind == Kind::date ? std::string{date_wanted} : "");
}

} // namespace

Celwaarde lees_waarde(const Werkcel& cel, const schema::Shape& shape) {
    switch (cel.soort) {
    case Soort::tekst: return from_text(trim(cel.tekst), shape);
    case Soort::getal: return from_digits(cel, shape);
    case Soort::datum: return from_day(cel, shape);
    case Soort::ja_nee:
        if (shape.kind == Kind::boolean || may_be_false(shape)) return {cel.getal != 0 ? "true" : "false"};
        return fault("ja of nee", shape);
    case Soort::fout:
        return fault(cel.tekst.empty() ? "een fout" : cel.tekst, shape, "Verbeter de formule, of typ de waarde.");
    case Soort::niet_berekend:
        return fault("een formule zonder uitkomst", shape,
                     "Open het bestand in Excel of LibreOffice en bewaar het, of typ de waarde.");
    }
    return {};
}

std::string gelijkluidend(std::string_view tekst, const schema::Shape& shape) {
    const std::string_view bare = trim(tekst);
    const auto number = is_number(shape) ? parse_number(bare) : std::nullopt;
    return number ? decimal_text(number->scaled, number->decimals) : std::string{bare};
}

} // namespace grip::invoer
