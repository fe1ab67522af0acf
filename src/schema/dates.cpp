#include "schema/dates.hpp"

#include "schema/walk.hpp"

#include <algorithm>
#include <cassert>

namespace grip::schema {
namespace {

std::string_view first_key(std::string_view path) { return path.substr(0, path.find('.')); }

std::string_view behind_first(std::string_view path) {
    const auto dot = path.find('.');
    return dot == std::string_view::npos ? std::string_view{} : path.substr(dot + 1);
}

/// A value where a path leads, in the record that holds it; no value: it is not filled in.
struct Reached {
    Part part;
    const Origin* around = nullptr;
    std::string_view key;
};

Reached reach(const Shape& record, const void* value, std::string_view path) {
    const FieldShape* field = find_field(record, first_key(path));
    assert(field != nullptr && "a pair of dates names keys of its record");
    const Part raw = field_of(*field, value);
    const Part part = held(*raw.shape, raw.value);
    const std::string_view rest = behind_first(path);
    if (rest.empty() || part.value == nullptr) return {part, &origin_of(record, value), field->key};
    return reach(*part.shape, part.value, rest);
}

Date date_of(const Part& part) {
    assert(part.shape->kind == Kind::date && "a pair is of dates");
    return *static_cast<const Date*>(part.value);
}

bool holds(const Shape& record, const void* value, std::string_view unless) {
    if (unless.empty()) return false;
    const auto equals = unless.find('=');
    const Part part = reach(record, value, unless.substr(0, equals)).part;
    if (part.value == nullptr) return false;
    const std::string text = part.shape->scalar->written(part.value);
    return equals == std::string_view::npos ? text != "false" : text == unless.substr(equals + 1);
}

void check_pair(const Shape& record, const void* value, const Datumpaar& pair,
                const std::function<void(const Disorder&)>& visit) {
    const Reached first = reach(record, value, pair.eerst);
    const Reached then = reach(record, value, pair.dan);
    if (first.part.value == nullptr || then.part.value == nullptr) return;
    if (date_of(first.part) <= date_of(then.part)) return;
    if (std::ranges::any_of(pair.tenzij, [&](std::string_view unless) { return holds(record, value, unless); })) return;
    visit({&pair, date_of(first.part), date_of(then.part), [&] { return locate_field(*then.around, then.key); }});
}

bool may_be_far(const Shape& record, std::string_view key) {
    return std::ranges::find(record.ver_vooruit, key) != record.ver_vooruit.end();
}

} // namespace

void for_each_date(const Shape& record, const void* value, const std::function<void(const FoundDate&)>& visit) {
    for_each_record(record, value, [&](const Shape& shape, const void* within) {
        for (const FieldShape& field : shape.fields) {
            const Part raw = field_of(field, within);
            const Part part = held(*raw.shape, raw.value);
            if (part.value == nullptr || part.shape->kind != Kind::date) continue;
            visit({field.key, date_of(part), may_be_far(shape, field.key),
                   [&] { return locate_field(origin_of(shape, within), field.key); }});
        }
    });
}

void for_each_disorder(const Shape& record, const void* value, const std::function<void(const Disorder&)>& visit) {
    for_each_record(record, value, [&](const Shape& shape, const void* within) {
        for (const Datumpaar& pair : shape.volgorde) check_pair(shape, within, pair, visit);
    });
}

const Shape* shape_at(const Shape& record, std::string_view path) {
    const FieldShape* field = find_field(record, first_key(path));
    if (field == nullptr) return nullptr;
    const Shape& shape = field->shape->held != nullptr ? *field->shape->held : *field->shape;
    const std::string_view rest = behind_first(path);
    return rest.empty() ? &shape : shape_at(shape, rest);
}

} // namespace grip::schema
