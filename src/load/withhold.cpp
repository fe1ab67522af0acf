#include "load/withhold.hpp"

#include "schema/withhold.hpp"

namespace grip::load {

void withhold(Register& data) {
    if (schema::withhold(data.risicos)) data.achtergehouden.insert("");
    for (Samenwerking& samenwerking : data.samenwerkingen) {
        if (schema::withhold(samenwerking)) data.achtergehouden.insert(samenwerking.id);
    }
    for (Vergadering& vergadering : data.vergaderingen) {
        if (schema::withhold(vergadering)) data.achtergehouden.insert(vergadering.samenwerking.id);
    }
}

} // namespace grip::load
