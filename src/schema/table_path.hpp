// Do the paths of a Tabel lead through the field tables of a view to something? Asked when a report is compiled: one that
// does not would be an empty column, or a table without rows.
#pragma once

#include "schema/gegeven.hpp"

#include <type_traits>

namespace grip::schema {

/// What stands within a value on the way: the T of an optional or a fact, else the value itself.
template <class T>
struct OnTheWay {
    using type = T;
};
template <class T>
struct OnTheWay<std::optional<T>> : OnTheWay<T> {};
template <class T>
struct OnTheWay<Gegeven<T>> : OnTheWay<T> {};

template <class T>
inline constexpr bool is_list = false;
template <class T>
inline constexpr bool is_list<std::vector<T>> = true;

/// A path without its first key.
constexpr std::string_view behind_key(std::string_view path) {
    const std::size_t dot = path.find('.');
    return dot == std::string_view::npos ? std::string_view{} : path.substr(dot + 1);
}

/// f(type of the field) for the field with this key; false when there is none.
template <Record R, class F>
constexpr bool within_field(std::string_view key, const F& f) {
    const auto look = [&](const auto& field) {
        using Member = std::remove_cvref_t<decltype(std::declval<R>().*field.member)>;
        return field.key == key && f(std::type_identity<typename OnTheWay<Member>::type>{});
    };
    return apply_fields([&](const auto&... field) { return (look(field) || ...); }, R::fields);
}

/// `groepen.partijen`: each key on the way is a list.
template <class V>
constexpr bool leads_to_rows(std::string_view path) {
    if constexpr (Record<V>) {
        return within_field<V>(path.substr(0, path.find('.')), [&]<class T>(std::type_identity<T>) {
            if constexpr (!is_list<T>) return false;
            else return behind_key(path).empty() || leads_to_rows<typename T::value_type>(behind_key(path));
        });
    } else {
        return false;
    }
}

template <class V>
constexpr bool leads_to_value(std::string_view path, std::string_view rows);

/// Through a list that the rows go through to the item of the row; through any other only to an item by its number.
template <class List>
constexpr bool leads_through(std::string_view path, std::string_view rows, bool along) {
    using Item = typename OnTheWay<typename List::value_type>::type;
    if (along) return leads_to_value<Item>(path, rows);
    if (path.empty()) return !Record<Item>;
    const std::string_view number = path.substr(0, path.find('.'));
    return number.find_first_not_of("0123456789") == std::string_view::npos &&
           leads_to_value<Item>(behind_key(path), "");
}

/// `groepen.partijen.naam` beside rows `groepen.partijen`, or `rijen.jaren.0.bijdrage` beside `rijen`.
template <class V>
constexpr bool leads_to_value(std::string_view path, std::string_view rows) {
    if constexpr (Record<V>) {
        const std::string_view key = path.substr(0, path.find('.'));
        const bool along = !rows.empty() && rows.substr(0, rows.find('.')) == key;
        const std::string_view rows_rest = along ? behind_key(rows) : std::string_view{};
        return within_field<V>(key, [&]<class T>(std::type_identity<T>) {
            if constexpr (is_list<T>) return leads_through<T>(behind_key(path), rows_rest, along);
            else return leads_to_value<T>(behind_key(path), rows_rest);
        });
    } else {
        return path.empty();
    }
}

} // namespace grip::schema
