#include "schema/shape.hpp"

#include <algorithm>
#include <cassert>

namespace grip::schema {
namespace {

const void* shifted(const void* record, std::size_t bytes) { return static_cast<const std::byte*>(record) + bytes; }

} // namespace

const FieldShape* find_field(const Shape& record, std::string_view key) {
    const auto found = std::ranges::find(record.fields, key, &FieldShape::key);
    return found == record.fields.end() ? nullptr : &*found;
}

/// A choice is one when it may be `false`.
bool is_mark(const FieldShape& field) {
    const auto& options = field.shape->options;
    const bool may_be_false = !options.empty() && options.front().key == "false";
    return field.key == "vertrouwelijk" && (field.shape->kind == Kind::boolean || may_be_false);
}

Part held(const Shape& shape, const void* value) {
    if (shape.holder == nullptr) return {&shape, value};
    return {shape.held, shape.holder->look(value)};
}

Part field_of(const FieldShape& field, const void* record) { return {field.shape, shifted(record, field.offset)}; }

void for_each_item(const Shape& shape, const void* value, const std::function<void(const void* item)>& visit) {
    if (shape.kind == Kind::map)
        return shape.map->each(value, [&](const void* /*key*/, const void* entry) { visit(entry); });
    for (std::size_t i = 0; i < shape.list->size(value); ++i) visit(shape.list->item(value, i));
}

const Origin& origin_of(const Shape& record, const void* value) {
    assert(!record.origins.empty() && "a view stands in no file");
    return *static_cast<const Origin*>(shifted(value, record.origins.front()));
}

void set_origin(const Shape& record, void* value, const Origin& origin) {
    for (const std::size_t offset : record.origins) *static_cast<Origin*>(writable(shifted(value, offset))) = origin;
}

} // namespace grip::schema
