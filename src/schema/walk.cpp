#include "schema/walk.hpp"

#include "yaml/document.hpp"

namespace grip::schema {
namespace {

/// Of most fields the shape tells that there is nothing to visit, before their value is looked at.
bool may_hold_record(const Shape& shape) {
    const Shape& own = shape.held == nullptr ? shape : *shape.held;
    return own.item == nullptr ? own.kind == Kind::record : may_hold_record(*own.item);
}

/// A text that is written otherwise than it reads, with an escape, stands apart from the source.
bool may_name(const yaml::Document& document, std::string_view key) {
    return document.source.find(key) != std::string::npos || document.texts.find(key) != std::string::npos;
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

void for_each_holding(const Shape& shape, const void* record, std::string_view key,
                      const std::function<void(const Shape& record, const void* value, const void* held)>& visit) {
    const yaml::Document* document = origin_of(shape, record).document;
    if (document == nullptr || !may_name(*document, key)) return;
    for_each_record(shape, record, [&](const Shape& within, const void* value) {
        const FieldShape* field = find_field(within, key);
        if (field == nullptr) return;
        const Part raw = field_of(*field, value);
        if (const Part part = held(*raw.shape, raw.value); part.value != nullptr) visit(within, value, part.value);
    });
}

} // namespace grip::schema
