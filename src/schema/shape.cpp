#include "schema/shape.hpp"

#include <algorithm>

namespace grip::schema {

const FieldShape* find_field(const Shape& record, std::string_view key) {
    const auto found = std::ranges::find(record.fields, key, &FieldShape::key);
    return found == record.fields.end() ? nullptr : &*found;
}

} // namespace grip::schema
