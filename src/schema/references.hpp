// Every reference that a record holds, with its place.
#pragma once

#include "schema/field.hpp"

namespace grip::schema {

template <Record R, class F>
void for_each_reference(const R& record, const F& f);

template <class T, class At, class F>
void visit_references(const Ref<T>& ref, const At& at, const F& f) {
    f(ref, at);
}
template <class T, class At, class F>
void visit_references(const T& value, const At& at, const F& f) {
    if constexpr (Record<T>) for_each_reference(value, f);
    else if constexpr (requires {
                           value.has_value();
                           *value;
                       }) {
        if (value) visit_references(*value, at, f);
    }
}
template <class K, class V, class F>
void visit_entry(const Origin& origin, std::string_view key, const std::pair<const K, V>& entry, const F& f) {
    const auto here = [&] {
        if constexpr (requires { entry.first.id; }) return locate_entry(origin, key, entry.first.id);
        else return locate_field(origin, key);
    };
    visit_references(entry.first, here, f);
    visit_references(entry.second, here, f);
}

/// Calls f(ref, at) for each Ref in the record and in the records within; at() gives its Location.
template <Record R, class F>
void for_each_reference(const R& record, const F& f) {
    const auto visit = [&](const auto& field) {
        const auto& value = record.*field.member;
        using M = std::remove_cvref_t<decltype(value)>;
        if constexpr (is_block<std::remove_cvref_t<decltype(field)>>) for_each_reference(value, f);
        else if constexpr (requires { typename M::mapped_type; }) {
            for (const auto& entry : value) visit_entry(record.origin, field.key, entry, f);
        } else if constexpr (requires {
                                 value.size();
                                 value[0];
                             }) {
            for (std::size_t i = 0; i < value.size(); ++i) {
                visit_references(
                    value[i], [&] { return locate_item(record.origin, field.key, i); }, f);
            }
        } else
            visit_references(
                value, [&] { return locate_field(record.origin, field.key); }, f);
    };
    apply_fields([&](const auto&... field) { (visit(field), ...); }, R::fields);
}

} // namespace grip::schema
