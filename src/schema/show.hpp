// A single value as a report shows it. Nothing is formatted here.
#pragma once

#include "base/value.hpp"
#include "schema/field.hpp"

namespace grip::schema {

inline Value show(bool value) { return {value, {}}; }
inline Value show(Euro value) { return {value, {}}; }
inline Value show(NonNegative<Euro> value) { return show(value.value); }
inline Value show(Date value) { return {value, {}}; }
inline Value show(Jaar value) { return {value, {}}; }
inline Value show(const Tekst& value) { return {value, {}}; }
inline Value show(const Proza& value) { return {value, {}}; }
inline Value show(const Zin& value) { return {value, {}}; }
inline Value show(const Url& value) { return {value, {}}; }
inline Value show(const Bron& value) { return {value, {}}; }
inline Value show(const Id& value) { return {Tekst{value.text}, {}}; }
template <class T>
Value show(const Ref<T>& value) {
    return {Tekst{value.id}, {}};
}
template <std::int64_t low, std::int64_t high, int places>
Value show(Decimal<low, high, places> value) {
    using D = Decimal<low, high, places>;
    constexpr bool percentage = std::is_same_v<D, Aandeel> || std::is_same_v<D, Percentage>;
    return {Number{value.scaled, places, percentage}, {}};
}
template <class E>
requires std::is_enum_v<E> Value show(E value) { return {Choice{option_of(value).key, label_of(value)}, {}}; }

/// Null for a type that no report shows.
template <class T>
constexpr auto show_function() -> Value (*)(const void*) {
    if constexpr (requires(const T& value) { show(value); })
        return [](const void* value) { return show(*static_cast<const T*>(value)); };
    else return nullptr;
}

} // namespace grip::schema
