#include "reports/all.hpp"

#include "schema/withhold.hpp"

namespace grip::reports {

extern const Report dashboard;
extern const Report toetsrapport;

std::span<const Report* const> all() {
    static constexpr std::array reports{
        &dashboard,
        &toetsrapport,
    };
    return reports;
}

void withhold(Register& data) {
    for (Samenwerking& samenwerking : data.samenwerkingen) schema::withhold(samenwerking);
}

} // namespace grip::reports
