#include "schema/date_tip.hpp"

#include "base/date.hpp"
#include "base/text.hpp"

#include <array>
#include <fmt/format.h>

namespace grip::schema {
namespace {

using Parts = std::array<std::string_view, 3>;

/// What stands between two signs of one kind: `1-4-2027`, `01/04/2027`, `2027.4.1`. Empty where there are not three.
Parts parts_of(std::string_view text) {
    const auto first = text.find_first_of("-/.");
    const auto second = first == std::string_view::npos ? first : text.find(text[first], first + 1);
    if (second == std::string_view::npos) return {};
    return {text.substr(0, first), text.substr(first + 1, second - first - 1), text.substr(second + 1)};
}

std::optional<Date> day_of(std::string_view year, std::string_view month, std::string_view day) {
    if (month.empty() || day.empty()) return std::nullopt;
    return parse_date(fmt::format("{}-{:0>2}-{:0>2}", year, month, day));
}

/// With slashes some write the month first: `04/05/2027` is two days.
bool may_be_another(std::string_view text, const Parts& parts) {
    return text.find('/') != std::string_view::npos && parts[0] != parts[1] && day_of(parts[2], parts[0], parts[1]);
}

} // namespace

Tip date_tip(std::string_view text) {
    const Parts parts = parts_of(trim(text));
    std::optional<Date> date = day_of(parts[2], parts[1], parts[0]);
    if (!date) date = day_of(parts[0], parts[1], parts[2]);
    if (!date) date = parse_long_dutch(trim(text));
    if (!date) return {"Schrijf een datum als jaar-maand-dag: 2026-11-23."};
    const bool sure = !may_be_another(text, parts);
    return {fmt::format("Schrijf {}.", iso(*date)), sure ? iso(*date) : ""};
}

} // namespace grip::schema
