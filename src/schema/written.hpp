// A single value as it would stand in a file, without quotes. Of equal values the same text, and of others another.
#pragma once

#include "base/number.hpp"
#include "schema/field.hpp"

namespace grip::schema {

inline std::string written(NoDefault) { return {}; }
inline std::string written(OwnDefaults) { return {}; }
inline std::string written(bool value) { return value ? "true" : "false"; }
inline std::string written(Euro amount) { return decimal_text(amount.cents, 2); }
inline std::string written(NonNegative<Euro> amount) { return written(amount.value); }
inline std::string written(Date date) { return iso(date); }
inline std::string written(Jaar jaar) { return std::to_string(jaar.year); }
inline std::string written(const Tekst& value) { return value.text; }
inline std::string written(const Proza& value) { return value.text; }
inline std::string written(const Url& value) { return value.address; }
inline std::string written(const Bron& value) { return value.text; }
inline std::string written(const Id& value) { return value.text; }
inline std::string written(const Gemeentecode& value) { return value.text; }
inline std::string written(const Overheidscode& value) { return value.text; }
std::string written(Maanddag day);
std::string written(const Raming& raming);
template <class T>
std::string written(const Ref<T>& value) {
    return value.id;
}
template <class T>
std::string written(const Bekend<T>& value) {
    return value.value ? written(*value.value) : "onbekend";
}
template <std::int64_t low, std::int64_t high, int places>
std::string written(Decimal<low, high, places> value) {
    return decimal_text(value.scaled, places);
}
template <class E>
requires std::is_enum_v<E> std::string written(E value) { return std::string{option_of(value).key}; }
template <class T, std::size_t size>
std::string written(const std::array<T, size>& values) {
    std::string text{"["};
    for (const T& value : values) text += (text.size() == 1 ? "" : ", ") + written(value);
    return text + "]";
}

} // namespace grip::schema
