#include "load/withhold.hpp"

#include "schema/withhold.hpp"

namespace grip::load {

void withhold(Register& data) {
    voor_elk_record(data, [&]<class R>(R& record, const std::string& over) {
        if (schema::withhold(schema::shape_of<R>(), &record)) data.achtergehouden.insert(over);
    });
}

} // namespace grip::load
