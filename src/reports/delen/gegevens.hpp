// Facts for reports that take more than one field: a list told in one line, prose in a cell.
#pragma once

#include "schema/gegeven.hpp"

#include <algorithm>

namespace grip::reports {

/// The point at the end goes.
inline void zonder_punt(Zin& zin) {
    auto* text = zin.delen.empty() ? nullptr : std::get_if<Tekst>(&zin.delen.back());
    if (text != nullptr && text->text.ends_with('.')) text->text.pop_back();
}

/// The items of a list, each told by `tell`, in one line; missing when the list is empty. What is confidential is named
/// as such.
template <Record R, class T, class F>
Gegeven<Zin> opsomming(const R& record, std::vector<T> R::*member, const F& tell) {
    auto list = gegeven(record, member);
    Gegeven<Zin> line{{}, std::move(list.missing), std::move(list.bron)};
    if (!list.waarde) return line;
    std::vector<Zin> parts;
    for (const T& item : *list.waarde) {
        bool withheld = false;
        if constexpr (requires { item.origin; }) withheld = item.origin.withheld;
        Zin part = withheld ? als_zin("vertrouwelijk") : als_zin(tell(item));
        if (!part.delen.empty()) parts.push_back(std::move(part));
    }
    if (parts.size() > 1) std::ranges::for_each(parts, zonder_punt); // none before a semicolon
    if (!parts.empty()) line.waarde = aaneen(parts, "; ");
    return line;
}

/// Prose as one line, for a cell or list item.
inline Gegeven<Tekst> op_een_regel(Gegeven<Proza> prose) {
    Gegeven<Tekst> line{{}, std::move(prose.missing), std::move(prose.bron)};
    if (prose.waarde) line.waarde = Tekst{std::move(prose.waarde->text)};
    return line;
}

/// The same, where a sentence stands too.
inline Gegeven<Zin> in_een_zin(Gegeven<Proza> prose) {
    Gegeven<Zin> line{{}, std::move(prose.missing), std::move(prose.bron)};
    if (prose.waarde) line.waarde = als_zin(prose.waarde->text);
    return line;
}

/// The text of an optional value, or nothing.
template <class T>
std::string tekst_of(const std::optional<T>& value) {
    return value ? value->text : std::string{};
}

} // namespace grip::reports
