#include "reports/all.hpp"

#include "schema/withhold.hpp"

namespace grip::reports {

extern const Report bijdrage;
extern const Report bijdragen;
extern const Report brief;
extern const Report dashboard;
extern const Report kalender;
extern const Report oplegnotitie;
extern const Report regelingen;
extern const Report risicoparagraaf;
extern const Report risicos;
extern const Report terugkoppeling;
extern const Report toetsrapport;
extern const Report verbonden_partijen;
extern const Report zienswijze;
extern const Report zienswijzen;

std::span<const Report* const> all() {
    static constexpr std::array reports{
        &bijdrage,        &bijdragen, &brief,          &dashboard,    &kalender,           &oplegnotitie, &regelingen,
        &risicoparagraaf, &risicos,   &terugkoppeling, &toetsrapport, &verbonden_partijen, &zienswijze,   &zienswijzen,
    };
    return reports;
}

void withhold(Register& data) {
    schema::withhold(data.risicos);
    for (Samenwerking& samenwerking : data.samenwerkingen) schema::withhold(samenwerking);
    for (Vergadering& vergadering : data.vergaderingen) schema::withhold(vergadering);
}

} // namespace grip::reports
