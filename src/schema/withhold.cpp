#include "schema/withhold.hpp"

#include <algorithm>

namespace grip::schema {
namespace {

void empty_out(const Shape& record, void* value, unsigned char& mark) {
    const Origin& origin = origin_of(record, value);
    const Origin place{.document = origin.document, .node = origin.node, .withheld = true};
    record.record->reset(value);
    set_origin(record, value, place);
    mark = marked;
}

bool withhold_record(const Shape& record, void* value) {
    if (unsigned char* mark = mark_of(record, value); mark != nullptr && *mark == marked) {
        empty_out(record, value, *mark);
        return true;
    }
    bool any = false;
    for (const FieldShape& field : record.fields)
        any = withhold(*field.shape, writable(field_of(field, value).value)) || any;
    return any;
}

} // namespace

unsigned char* mark_of(const Shape& record, const void* value) {
    const auto field = std::ranges::find_if(record.fields, is_mark);
    if (field == record.fields.end()) return nullptr;
    return static_cast<unsigned char*>(writable(field_of(*field, value).value));
}

bool withhold(const Shape& shape, void* value) {
    const Part part = held(shape, value);
    if (part.value == nullptr || is_scalar(*part.shape)) return false;
    if (part.shape->kind == Kind::record) return withhold_record(*part.shape, writable(part.value));
    bool any = false;
    for_each_item(*part.shape, part.value,
                  [&](const void* item) { any = withhold(*part.shape->item, writable(item)) || any; });
    return any;
}

} // namespace grip::schema
