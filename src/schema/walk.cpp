#include "schema/walk.hpp"

namespace grip::schema {
namespace {

/// Of most fields the shape tells that there is nothing to visit, before their value is looked at.
bool may_hold_record(const Shape& shape) {
    const Shape& own = shape.held == nullptr ? shape : *shape.held;
    return own.item == nullptr ? own.kind == Kind::record : may_hold_record(*own.item);
}

} // namespace

void for_each_record(const Shape& shape, const void* value, const RecordVisit& visit) {
    if (!may_hold_record(shape)) return;
    const Part part = held(shape, value);
    if (part.value == nullptr) return;
    if (part.shape->kind != Kind::record) {
        for_each_item(*part.shape, part.value,
                      [&](const void* item) { for_each_record(*part.shape->item, item, visit); });
        return;
    }
    if (origin_of(*part.shape, part.value).withheld) return;
    visit(*part.shape, part.value);
    for (const FieldShape& field : part.shape->fields)
        for_each_record(*field.shape, field_of(field, part.value).value, visit);
}

} // namespace grip::schema
