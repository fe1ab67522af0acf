#include "render/cel.hpp"

#include "base/text.hpp"
#include "render/cell_text.hpp"
#include "render/document.hpp"

#include <fmt/format.h>

namespace grip::render {
namespace {

/// A cell of a spreadsheet holds 32.767 characters, counted as in UTF-16; some are kept for what is said of it.
std::size_t past(std::string_view text) {
    constexpr std::size_t most = 32'000;
    std::size_t units = 0;
    std::size_t end = 0;
    while (end < text.size()) {
        const CodePoint next = decode_utf8(text.substr(end));
        units += next.value > 0xFFFF ? 2 : 1;
        if (units > most) return end;
        end += next.size;
    }
    return end;
}

Cel bedrag(Euro amount, const Value& value, bool met_centen) {
    const std::string behind = value.in_concept ? in_concept : "";
    const std::string digits =
        fmt::format("{}{}", met_centen ? "#,##0.00" : "#,##0", behind.empty() ? "" : fmt::format("\"{}\"", behind));
    return {value, dutch_amount(amount) + (met_centen && amount.cents % 100 == 0 ? ",00" : "") + behind,
            fmt::format("[$€-413] {0};[$€-413] -{0}", digits)};
}

Cel getal(const Number& number, const Value& value) {
    const std::string text = dutch_number(number.scaled, number.decimals);
    if (!number.percentage) return {value, text};
    return {value, text + ",0 %", "0.0##\" %\""}; // a whole one shows one decimal, for else it would end with a comma
}

} // namespace

Cel cel(const Value& value, bool met_centen) {
    if (const auto* amount = std::get_if<Euro>(&value.data)) return bedrag(*amount, value, met_centen);
    if (const auto* number = std::get_if<Number>(&value.data)) return getal(*number, value);
    if (std::holds_alternative<Date>(value.data)) return {value, "31-12-2026", "d-m-yyyy"};
    if (std::holds_alternative<Jaar>(value.data)) return {value, "2026"};
    return tekstcel(cell_text(value));
}

Cel tekstcel(std::string tekst, bool vet) {
    const std::size_t end = past(tekst);
    const bool ingekort = end < tekst.size();
    if (ingekort) tekst = tekst.substr(0, end) + "… (hier ingekort: een cel van een rekenblad houdt niet meer)";
    const Value waarde = tekst.empty() ? Value{} : Value{Tekst{tekst}, {}};
    return {.waarde = waarde, .tekst = std::move(tekst), .breekt = true, .vet = vet, .ingekort = ingekort};
}

} // namespace grip::render
