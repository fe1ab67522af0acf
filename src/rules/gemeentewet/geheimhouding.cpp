#include "rules/gemeentewet/geheimhouding.hpp"

#include "schema/walk.hpp"
#include "schema/withhold.hpp"

namespace grip::rules {

void elke_geheimhouding(const Context& context, const std::function<void(const Geheim&)>& visit) {
    voor_elk_record(context.data, [&]<class R>(const R& record, const std::string& over) {
        schema::for_each_holding(
            schema::shape_of<R>(), &record, "geheimhouding",
            [&](const schema::Shape& shape, const void* value, const void* held) {
                const unsigned char* mark = schema::mark_of(shape, value);
                visit({*static_cast<const Geheimhouding*>(held), mark != nullptr && *mark != 0, over});
            });
    });
}

} // namespace grip::rules
