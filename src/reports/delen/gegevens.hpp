// Facts for reports that take more than one field: a list told in one line, prose in a cell.
#pragma once

#include "schema/gegeven.hpp"

#include <fmt/format.h>

namespace grip::reports {

/// The items of a list, each told by `tell`, in one line; missing when the list is empty. What is confidential is named
/// as such.
template <Record R, class T, class F>
Gegeven<Tekst> opsomming(const R& record, std::vector<T> R::*member, const F& tell) {
    auto list = gegeven(record, member);
    Gegeven<Tekst> line{{}, std::move(list.missing), std::move(list.bron)};
    if (!list.waarde) return line;
    std::vector<std::string> parts;
    for (const T& item : *list.waarde) {
        bool withheld = false;
        if constexpr (requires { item.origin; }) withheld = item.origin.withheld;
        if (std::string text = withheld ? "vertrouwelijk" : tell(item); !text.empty()) parts.push_back(std::move(text));
    }
    for (std::string& part : parts) {
        if (parts.size() > 1 && part.ends_with('.')) part.pop_back(); // no point before a semicolon
    }
    if (!parts.empty()) line.waarde = Tekst{fmt::format("{}", fmt::join(parts, "; "))};
    return line;
}

/// Prose as one line, for a cell or list item.
inline Gegeven<Tekst> op_een_regel(Gegeven<Proza> prose) {
    Gegeven<Tekst> line{{}, std::move(prose.missing), std::move(prose.bron)};
    if (prose.waarde) line.waarde = Tekst{std::move(prose.waarde->text)};
    return line;
}

/// The text of an optional value, or nothing.
template <class T>
std::string tekst_of(const std::optional<T>& value) {
    return value ? value->text : std::string{};
}

} // namespace grip::reports
