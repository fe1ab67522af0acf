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

/// Empties each marked record, itself or within; its place and its mark stay, and `origin.withheld` says so.
template <Record R>
void withhold(R& record) {
    if (is_marked(record)) {
        empty_out(record, Origin{record.origin.document, record.origin.node, nullptr, false, true});
        return;
    }
    apply_fields([&](const auto&... field) { (withhold_in(record.*field.member), ...); }, R::fields);
}

} // namespace grip::schema
