#include "rules/gemeentewet/geheimhouding.hpp"

#include "schema/walk.hpp"

#include <algorithm>

namespace grip::rules {
namespace {

/// Of a bool true, of a choice as large as one anything but the first.
bool is_marked(const schema::Shape& record, const void* value) {
    const auto field = std::ranges::find_if(record.fields, schema::is_mark);
    return field != record.fields.end() &&
           *static_cast<const unsigned char*>(schema::field_of(*field, value).value) != 0;
}

} // namespace

void elke_geheimhouding(const Context& context, const std::function<void(const Geheim&)>& visit) {
    voor_elk_record(context.data, [&]<class R>(const R& record, const std::string& over) {
        schema::for_each_record(schema::shape_of<R>(), &record, [&](const schema::Shape& shape, const void* value) {
            const schema::FieldShape* field = schema::find_field(shape, "geheimhouding");
            if (field == nullptr) return;
            const schema::Part raw = schema::field_of(*field, value);
            const schema::Part part = schema::held(*raw.shape, raw.value);
            if (part.value == nullptr) return;
            visit({*static_cast<const Geheimhouding*>(part.value), is_marked(shape, value), over});
        });
    });
}

} // namespace grip::rules
