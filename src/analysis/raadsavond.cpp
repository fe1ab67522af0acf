#include "analysis/raadsavond.hpp"

#include "analysis/raadsagenda.hpp"
#include "analysis/samenwerkingen.hpp"

namespace grip::analysis {

bool heeft_inhoud(const Agendapunt& punt) {
    return !punt.origin.withheld && (punt.gevraagd_besluit || punt.samenvatting);
}

std::optional<Date> raadsdag(const Gemeente& gemeente, const Vergadering& vergadering, const Agendapunt& punt) {
    if (!punt.origin.withheld && punt.raadsbesluit && punt.raadsbesluit->datum) return punt.raadsbesluit->datum;
    return raad_na_bespreking(gemeente, vergadering);
}

std::map<Date, std::vector<Avondpunt>> raadsavonden(const Register& data) {
    std::map<Date, std::vector<Avondpunt>> result;
    for (const Vergadering& v : data.vergaderingen) {
        const Samenwerking* samenwerking = samenwerking_van(data, v.samenwerking.id);
        if (v.vervallen || samenwerking == nullptr) continue;
        for (const Agendapunt& punt : v.agenda) {
            if (!punt.origin.withheld && !heeft_inhoud(punt)) continue;
            if (const auto dag = raadsdag(data.gemeente, v, punt)) result[*dag].push_back({samenwerking, &v, &punt});
        }
    }
    return result;
}

} // namespace grip::analysis
