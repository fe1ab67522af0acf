#include "render/xlsx_stijlen.hpp"

#include "xml/named.hpp"

#include <algorithm>
#include <charconv>
#include <map>

namespace grip::render {
namespace {

using xml::attribute;
using xml::child;
using xml::is;

int whole_number(std::string_view text) {
    int value = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size() ? value : -1;
}

/// Those that each program knows without being told (ECMA-376 part 1, 18.8.30).
Notatie built_in(int id) {
    const auto between = [&](int low, int high) { return id >= low && id <= high; };
    if (id == 9 || id == 10) return Notatie::procent;
    return between(14, 22) || between(27, 36) || between(45, 47) || between(50, 58) ? Notatie::datum : Notatie::getal;
}

} // namespace

Notatie notatie_van(std::string_view format) {
    bool percent = false;
    for (std::size_t i = 0; i < format.size() && format[i] != ';'; ++i) {
        const char c = format[i];
        if (c == '"') i = std::min(format.find('"', i + 1), format.size());
        else if (c == '[') i = std::min(format.find(']', i), format.size());
        else if (c == '\\' || c == '_' || c == '*') ++i;
        else if (c == '%') percent = true;
        else if (format.substr(i).starts_with("General")) i += std::string_view{"General"}.size() - 1;
        else if (std::string_view{"dmyhsDMYHS"}.find(c) != std::string_view::npos) return Notatie::datum;
    }
    return percent ? Notatie::procent : Notatie::getal;
}

Stijlen::Stijlen(pugi::xml_node styles) {
    std::map<int, Notatie> own;
    for (const pugi::xml_node format : child(styles, "numFmts").children())
        own[whole_number(attribute(format, "numFmtId"))] = notatie_van(attribute(format, "formatCode"));
    for (const pugi::xml_node style : child(styles, "cellXfs").children()) {
        if (!is(style, "xf")) continue;
        const int id = whole_number(attribute(style, "numFmtId"));
        const auto found = own.find(id);
        notaties_.push_back(found == own.end() ? built_in(id) : found->second);
    }
}

Notatie Stijlen::notatie(std::string_view style) const {
    const int place = whole_number(style);
    const bool known = place >= 0 && static_cast<std::size_t>(place) < notaties_.size();
    return known ? notaties_[static_cast<std::size_t>(place)] : Notatie::getal;
}

std::optional<Date> dag_van(std::int64_t number, bool vanaf_1904) {
    constexpr std::int64_t to_1904 = 1'462;
    constexpr std::int64_t false_day = 60;
    const std::int64_t serial = vanaf_1904 ? number + to_1904 : number;
    if (serial < 1 || serial == false_day) return std::nullopt;
    const Date first = std::chrono::sys_days{std::chrono::year{1899} / 12 / 31};
    const Date date = first + std::chrono::days{serial < false_day ? serial : serial - 1};
    return year_of(date) <= 2100 ? std::optional{date} : std::nullopt;
}

} // namespace grip::render
