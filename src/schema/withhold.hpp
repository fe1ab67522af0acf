// Takes out of a record what is marked `vertrouwelijk`, before any report sees it: what is not there cannot leak.
#pragma once

#include "schema/field.hpp"

namespace grip::schema {

template <Record R>
bool withhold(R& record);

template <class T>
bool withhold_in(T& value) {
    bool any = false;
    if constexpr (Record<T>) any = withhold(value);
    else if constexpr (requires {
                           value.has_value();
                           *value;
                       }) {
        if (value) any = withhold_in(*value);
    } else if constexpr (requires { typename T::mapped_type; }) {
        for (auto& [key, entry] : value) any = withhold_in(entry) || any;
    } else if constexpr (requires { value.begin()->origin; }) {
        for (auto& item : value) any = withhold_in(item) || any;
    }
    return any;
}

/// The mark may stand among the keys of a block, which are those of the record around it.
template <Record R>
bool is_marked(const R& record) {
    if constexpr (requires { record.vertrouwelijk; }) return record.vertrouwelijk;
    const auto look = [&](const auto& field) {
        if constexpr (is_block<std::remove_cvref_t<decltype(field)>>) return is_marked(record.*field.member);
        else return false;
    };
    return apply_fields([&](const auto&... field) { return (look(field) || ...); }, R::fields);
}

template <Record R>
void empty_out(R& record, const Origin& origin) {
    record = R{};
    record.origin = origin;
    if constexpr (requires { record.vertrouwelijk; }) record.vertrouwelijk = true;
    const auto empty_block = [&](const auto& field) {
        if constexpr (is_block<std::remove_cvref_t<decltype(field)>>) empty_out(record.*field.member, origin);
    };
    apply_fields([&](const auto&... field) { (empty_block(field), ...); }, R::fields);
}

/// Empties each marked record, itself or within; its place and its mark stay, and `origin.withheld` says so. False when
/// there was none.
template <Record R>
bool withhold(R& record) {
    if (is_marked(record)) {
        empty_out(record, Origin{record.origin.document, record.origin.node, nullptr, false, true});
        return true;
    }
    bool any = false;
    const auto look = [&](const auto& field) { any = withhold_in(record.*field.member) || any; };
    apply_fields([&](const auto&... field) { (look(field), ...); }, R::fields);
    return any;
}

} // namespace grip::schema
