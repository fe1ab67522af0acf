#include "schema/references.hpp"

namespace grip::schema {
namespace {

using Visit = std::function<void(const Reference&)>;
using Place = std::function<Location()>;

void visit_part(const Shape& shape, const void* value, const Place& place, const Visit& visit) {
    const Part part = held(shape, value);
    if (part.value == nullptr) return;
    if (part.shape->kind == Kind::record) for_each_reference(*part.shape, part.value, visit);
    if (part.shape->kind == Kind::reference)
        visit({part.shape->referent, part.shape->scalar->written(part.value), place});
}

void visit_list(const Shape& list, const void* value, const Origin& origin, std::string_view key, const Visit& visit) {
    for (std::size_t i = 0; i < list.list->size(value); ++i)
        visit_part(
            *list.item, list.list->item(value, i), [&, i] { return locate_item(origin, key, i); }, visit);
}

void visit_map(const Shape& map, const void* value, const Origin& origin, std::string_view key, const Visit& visit) {
    map.map->each(value, [&](const void* name, const void* entry) {
        const Place place = [&] { return locate_entry(origin, key, map.key->scalar->written(name)); };
        visit_part(*map.key, name, place, visit);
        visit_part(*map.item, entry, place, visit);
    });
}

} // namespace

void for_each_reference(const Shape& shape, const void* record, const Visit& visit) {
    const Origin& origin = origin_of(shape, record);
    for (const FieldShape& field : shape.fields) {
        const Part part = field_of(field, record);
        switch (field.shape->kind) {
        case Kind::list: visit_list(*field.shape, part.value, origin, field.key, visit); break;
        case Kind::map: visit_map(*field.shape, part.value, origin, field.key, visit); break;
        default:
            visit_part(
                *part.shape, part.value, [&] { return locate_field(origin, field.key); }, visit);
        }
    }
}

} // namespace grip::schema
