#include "reports/all.hpp"

#include "schema/withhold.hpp"

namespace grip::reports {

void withhold(Register& data) {
    schema::withhold(data.risicos);
    for (Samenwerking& samenwerking : data.samenwerkingen) schema::withhold(samenwerking);
    for (Vergadering& vergadering : data.vergaderingen) schema::withhold(vergadering);
}

} // namespace grip::reports
