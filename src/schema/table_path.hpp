// Does the path of a column lead through the field tables of a view to something? Asked when a report is compiled: a path
// that does not would be an empty column.
#pragma once

#include "schema/gegeven.hpp"

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

/// `groepen.partijen.naam`: through a list comes its item, whether it is that of the row or named by its number.
template <class Value>
constexpr bool leads_to_value(std::string_view path) {
    using T = typename OnTheWay<Value>::type;
    const std::string_view key = path.substr(0, path.find('.'));
    const std::string_view rest = path.size() == key.size() ? std::string_view{} : path.substr(key.size() + 1);
    if constexpr (is_list<T>) {
        const bool numbered = !key.empty() && key.find_first_not_of("0123456789") == std::string_view::npos;
        return leads_to_value<typename T::value_type>(numbered ? rest : path);
    } else if constexpr (Record<T>) {
        const auto leads = [&](const auto& field) {
            using Member = std::remove_cvref_t<decltype(std::declval<T>().*field.member)>;
            return field.key == key && leads_to_value<Member>(rest);
        };
        return apply_fields([&](const auto&... field) { return (leads(field) || ...); }, T::fields);
    } else {
        return path.empty();
    }
}

} // namespace grip::schema
