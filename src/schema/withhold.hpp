// Takes out of a record what is marked `vertrouwelijk`, before any report sees it: what is not there cannot leak.
#pragma once

#include "schema/field.hpp"

namespace grip::schema {

template <Record R>
void withhold(R& record);

template <class T>
void withhold_in(T& value) {
    if constexpr (Record<T>) withhold(value);
    else if constexpr (requires {
                           value.has_value();
                           *value;
                       }) {
        if (value) withhold_in(*value);
    } else if constexpr (requires { typename T::mapped_type; }) {
        for (auto& [key, entry] : value) withhold_in(entry);
    } else if constexpr (requires { value.begin()->origin; }) {
        for (auto& item : value) withhold_in(item);
    }
}

/// Empties each marked record, itself or within; its place and its mark stay, and `origin.withheld` says so.
template <Record R>
void withhold(R& record) {
    if constexpr (requires { record.vertrouwelijk; }) {
        if (record.vertrouwelijk) {
            const Origin origin{record.origin.document, record.origin.node, nullptr, false, true};
            record = R{};
            record.vertrouwelijk = true;
            record.origin = origin;
            return;
        }
    }
    apply_fields([&](const auto&... field) { (withhold_in(record.*field.member), ...); }, R::fields);
}

} // namespace grip::schema
