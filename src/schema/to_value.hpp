// A described struct → the tree of values that renderers read. Nothing is formatted here.
#pragma once

#include "base/value.hpp"
#include "schema/gegeven.hpp"

namespace grip::schema {

template <Record R>
Value to_value(const R& record);
template <class T>
Value to_value(const Gegeven<T>& fact);

inline Value to_value(bool value) { return {value, {}}; }
inline Value to_value(Euro value) { return {value, {}}; }
inline Value to_value(Date value) { return {value, {}}; }
inline Value to_value(Jaar value) { return {value, {}}; }
inline Value to_value(const Tekst& value) { return {value, {}}; }
inline Value to_value(const Proza& value) { return {value, {}}; }
inline Value to_value(const Url& value) { return {value, {}}; }
inline Value to_value(const Bron& value) { return {value, {}}; }
inline Value to_value(const Id& value) { return {Tekst{value.text}, {}}; }
template <class T>
Value to_value(const Ref<T>& value) {
    return {Tekst{value.id}, {}};
}
template <std::int64_t low, std::int64_t high, int places>
Value to_value(Decimal<low, high, places> value) {
    using D = Decimal<low, high, places>;
    constexpr bool percentage = std::is_same_v<D, Aandeel> || std::is_same_v<D, Percentage>;
    return {Number{value.scaled, places, percentage}, {}};
}
template <class E>
requires std::is_enum_v<E> Value to_value(E value) { return {Choice{option_of(value).key, label_of(value)}, {}}; }
template <class T>
Value to_value(const std::optional<T>& value) {
    return value ? to_value(*value) : Value{};
}
template <class T>
Value to_value(const std::vector<T>& values) {
    ValueList list;
    for (const T& value : values) list.push_back(to_value(value));
    return {std::move(list), {}};
}
template <class T>
Value to_value(const Gegeven<T>& fact) {
    Value value{fact.missing, {}};
    if constexpr (std::is_same_v<T, bool>) {
        if (fact.waarde) value.data = JaNee{*fact.waarde};
    } else if (fact.waarde) {
        value = to_value(*fact.waarde);
    }
    value.bron = fact.bron;
    return value;
}

template <Record R>
Value to_value(const R& record) {
    ValueObject object;
    const auto add = [&](const auto& field) { object.push_back({field.key, to_value(record.*field.member)}); };
    apply_fields([&](const auto&... field) { (add(field), ...); }, R::fields);
    return {std::move(object), {}};
}

} // namespace grip::schema
