// Document → record, by the record's field table. Reading goes on after a fault, so that all faults of a file are found
// in one run; a record that came out of a file with faults is not to be used. Heavy: included once per kind of record.
#pragma once

#include "schema/rules.hpp"
#include "schema/scalar.hpp"
#include "schema/shape.hpp"

#include <fmt/format.h>

namespace grip::schema {

template <Record R>
void decode_value(R& record, const Cell& cell, const Origin& around);

/// Reports the second of two items with one id, in the order in which they stand.
void check_unique_ids(const Cell& list);

bool check_list(const Cell& cell);
bool check_map(const Cell& cell, std::string_view how);
void report_empty_item(const Cell& cell);
void report_missing(const Cell& record, std::string_view key);
void report_unknown(const Cell& entry, const std::vector<std::string>& unused);
/// The place of a cell, with the sources of what stands around it.
Origin origin_at(const Cell& cell, const Origin& around);
/// The same with its own sources, where it has them.
Origin origin_of(const Cell& record, const Origin& around);

template <class T>
void decode_any(T& out, const Cell& cell, const Origin& around) {
    if constexpr (Record<T>) decode_value(out, cell, around);
    else decode_value(out, cell);
}

template <class T>
void decode_any(std::optional<T>& out, const Cell& cell, const Origin& around) {
    decode_any(out.emplace(), cell, around);
}

template <class T>
void decode_any(std::vector<T>& out, const Cell& cell, const Origin& around) {
    out.clear(); // of its default
    if (cell.kind() != yaml::Kind::list) {
        constexpr bool accepts_one = !Record<T> || ShortForm<T>;
        if (!accepts_one && !check_list(cell)) return;
        return decode_any(out.emplace_back(), cell, around);
    }
    for (const yaml::NodeId node : children(cell.document, cell.node)) {
        if (yaml::is_empty(cell.document, node)) report_empty_item(cell.child(node));
        else decode_any(out.emplace_back(), cell.child(node), around);
    }
    if constexpr (requires(T item) { item.id; }) check_unique_ids(cell);
}

template <class T>
void decode_any(OneOrMore<T>& out, const Cell& cell, const Origin& around) {
    decode_any(out.items, cell, around);
}

template <class K, class V>
void decode_any(std::map<K, V>& out, const Cell& cell, const Origin& around) {
    if (!check_map(cell, "een blok met op elke regel een sleutel en een waarde")) return;
    for (const yaml::NodeId node : children(cell.document, cell.node)) {
        const Cell entry = cell.child(node);
        K key{};
        decode_value(key, entry.key());
        if (is_given(cell.document, node)) decode_any(out[key], entry, around);
    }
}

template <Record R>
void set_defaults(R& record) {
    const auto set = [&](const auto& field) {
        if constexpr (is_block<std::remove_cvref_t<decltype(field)>>) set_defaults(record.*field.member);
        else {
            using D = std::remove_cvref_t<decltype(field.fallback)>;
            if constexpr (std::is_same_v<D, OwnDefaults>) set_defaults(record.*field.member);
            else if constexpr (requires { field.fallback.begin(); })
                (record.*field.member).assign(field.fallback.begin(), field.fallback.end());
            else if constexpr (!std::is_same_v<D, NoDefault>) record.*field.member = field.fallback;
        }
    };
    apply_fields([&](const auto&... field) { (set(field), ...); }, R::fields);
}

/// Decodes one entry of the map; false when the record has no such key.
template <Record R>
bool decode_entry(R& record, const Cell& entry, const Origin& around) {
    const std::string_view key = entry.key().text();
    const auto take = [&](const auto& field) {
        if constexpr (is_block<std::remove_cvref_t<decltype(field)>>) {
            return decode_entry(record.*field.member, entry, around);
        } else {
            if (field.key != key) return false;
            if (is_given(entry.document, entry.node)) decode_any(record.*field.member, entry, around);
            else if constexpr (requires { field.member == &R::vertrouwelijk; }) {
                // a mark without a value must not publish what was meant to stay inside
                if (field.member == &R::vertrouwelijk) record.vertrouwelijk = true;
            }
            return true;
        }
    };
    return apply_fields([&](const auto&... field) { return (take(field) || ...); }, R::fields);
}

template <Record R>
void set_origin(R& record, const Origin& origin) {
    record.origin = origin;
    const auto set = [&](const auto& field) {
        if constexpr (is_block<std::remove_cvref_t<decltype(field)>>) set_origin(record.*field.member, origin);
    };
    apply_fields([&](const auto&... field) { (set(field), ...); }, R::fields);
}

template <Record R>
void decode_entries(R& record, const Cell& cell, const Origin& origin) {
    std::vector<Cell> unknown;
    for (const yaml::NodeId node : children(cell.document, cell.node)) {
        const Cell entry = cell.child(node);
        if (entry.key().text() != "bron" && !decode_entry(record, entry, origin)) unknown.push_back(entry);
    }
    std::vector<std::string> unused;
    for (const FieldShape& field : shape_of<R>().fields) {
        const auto node = yaml::find(cell.document, cell.node, field.key);
        if (node == yaml::no_node) unused.emplace_back(field.key);
        if (field.required && !is_given(cell.document, node)) report_missing(cell, field.key);
    }
    for (const Cell& entry : unknown) report_unknown(entry, unused);
}

template <Record R>
void decode_value(R& record, const Cell& cell, const Origin& around) {
    set_defaults(record);
    if constexpr (ShortForm<R>) {
        if (cell.kind() == yaml::Kind::scalar) {
            set_origin(record, origin_at(cell, around));
            return decode_any(record.*R::short_form, cell, around);
        }
    }
    // of what is no record a later check may still speak
    if (!check_map(cell, "een blok met sleutels")) return set_origin(record, origin_at(cell, around));
    const Origin origin = origin_of(cell, around);
    set_origin(record, origin);
    decode_entries(record, cell, origin);
}

/// What a whole file describes. Use it only when `faults` is still empty.
template <Record R>
R decode(const yaml::Document& document, yaml::Faults& faults) {
    R record;
    Origin nothing;
    nothing.document = &document;
    if (!document.nodes.empty()) decode_value(record, Cell{document, 0, faults}, nothing);
    return record;
}

} // namespace grip::schema
