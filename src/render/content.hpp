// The values of a view by key, for what is no template. A key that is not there is a fault of the program.
#pragma once

#include "base/value.hpp"

#include <algorithm>
#include <cassert>

namespace grip::render {

inline const Value& entry(const Value& object, std::string_view key) {
    const auto& entries = std::get<ValueObject>(object.data);
    const auto found = std::ranges::find(entries, key, &ValueEntry::key);
    assert(found != entries.end() && "the view has no such key");
    return found->value;
}

/// Empty when there is none.
inline std::string text_of(const Value& object, std::string_view key) {
    const auto* text = std::get_if<Tekst>(&entry(object, key).data);
    return text == nullptr ? std::string{} : text->text;
}

inline bool is_true(const Value& object, std::string_view key) { return std::get<bool>(entry(object, key).data); }

inline Date date_of(const Value& object, std::string_view key) { return std::get<Date>(entry(object, key).data); }

inline const ValueList& list_of(const Value& object, std::string_view key) {
    return std::get<ValueList>(entry(object, key).data);
}

inline std::optional<Euro> amount_of(const Value& object, std::string_view key) {
    const auto* amount = std::get_if<Euro>(&entry(object, key).data);
    return amount == nullptr ? std::nullopt : std::optional{*amount};
}

/// As a plain number, for drawing; 0 when there is none.
inline double number_of(const Value& object, std::string_view key) {
    const auto* number = std::get_if<Number>(&entry(object, key).data);
    return number == nullptr
               ? 0
               : static_cast<double>(number->scaled) / static_cast<double>(power_of_ten(number->decimals));
}

} // namespace grip::render
