#include "render/csv.hpp"

#include "render/cell_text.hpp"

#include <fmt/format.h>

namespace grip::render {
namespace {

std::string in_quotes(std::string_view text) {
    std::string result = "\"";
    if (!text.empty() && std::string_view{"=+-@\t\r"}.find(text[0]) != std::string_view::npos) result += '\'';
    for (const char c : text) {
        if (c == '"') result += '"';
        result += c;
    }
    return result + '"';
}

/// Numbers without points for thousands, so that every spreadsheet takes them for numbers.
std::string number(std::int64_t scaled, int decimals) {
    std::string text = decimal_text(scaled, decimals);
    if (const auto point = text.find('.'); point != std::string::npos) text[point] = ',';
    return text;
}

std::string field(const Value& value) {
    if (const auto* amount = std::get_if<Euro>(&value.data)) return number(amount->cents, 2);
    if (const auto* n = std::get_if<Number>(&value.data)) return number(n->scaled, n->decimals);
    if (const auto* jaar = std::get_if<Jaar>(&value.data)) return std::to_string(jaar->year);
    if (const auto* date = std::get_if<Date>(&value.data)) return iso(*date);
    const std::string text = cell_text(value);
    return text.empty() ? std::string{} : in_quotes(text);
}

} // namespace

std::string csv(const Tabel& tabel) {
    std::string out = "\xEF\xBB\xBF";
    const auto line = [&](const auto& cells, const auto& tell) {
        std::vector<std::string> fields;
        for (const auto& cell : cells) fields.push_back(tell(cell));
        out += fmt::format("{}\r\n", fmt::join(fields, ";"));
    };
    line(tabel.kolommen, [](const Tabelkolom& kolom) { return in_quotes(kolom.kop); });
    for (const ValueList& rij : tabel.rijen) line(rij, field);
    return out;
}

} // namespace grip::render
