#include "schema/to_value.hpp"

#include <cassert>

namespace grip::schema {
namespace {

Value of_holder(const Shape& shape, const void* holder) {
    const void* inner = shape.holder->look(holder);
    Value value = inner == nullptr ? Value{} : to_value(*shape.held, inner);
    if (shape.holder->finish != nullptr) shape.holder->finish(holder, value);
    return value;
}

Value of_list(const Shape& shape, const void* list) {
    ValueList values;
    const std::size_t size = shape.list->size(list);
    values.reserve(size);
    for (std::size_t i = 0; i < size; ++i) values.push_back(to_value(*shape.item, shape.list->item(list, i)));
    return {std::move(values), {}};
}

Value of_record(const Shape& shape, const void* record) {
    ValueObject object;
    object.reserve(shape.fields.size());
    for (const FieldShape& field : shape.fields) {
        const Part part = field_of(field, record);
        object.push_back({field.key, to_value(*part.shape, part.value)});
        object.back().value.werk = field.werk;
    }
    return {std::move(object), {}};
}

} // namespace

Value to_value(const Shape& shape, const void* value) {
    if (shape.holder != nullptr) return of_holder(shape, value);
    if (shape.kind == Kind::list) return of_list(shape, value);
    if (shape.kind == Kind::record) return of_record(shape, value);
    assert(shape.scalar != nullptr && shape.scalar->show != nullptr && "a view holds what no report can show");
    return shape.scalar->show(value);
}

} // namespace grip::schema
