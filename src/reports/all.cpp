#include "reports/all.hpp"

#include "schema/withhold.hpp"

namespace grip::reports {

extern const Report dashboard;
extern const Report oplegnotitie;
extern const Report terugkoppeling;
extern const Report toetsrapport;

std::span<const Report* const> all() {
    static constexpr std::array reports{
        &dashboard,
        &oplegnotitie,
        &terugkoppeling,
        &toetsrapport,
    };
    return reports;
}

void withhold(Register& data) {
    for (Samenwerking& samenwerking : data.samenwerkingen) schema::withhold(samenwerking);
    for (Vergadering& vergadering : data.vergaderingen) schema::withhold(vergadering);
}

} // namespace grip::reports
