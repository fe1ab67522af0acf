#include "reports/delen/stuurbaar.hpp"

namespace grip::reports {

std::vector<Stuurbaar> stuurbaar(const std::vector<Sturing>& bijdragen) {
    std::vector<Stuurbaar> groepen;
    for (const auto& option : options<Beinvloedbaarheid>) groepen.push_back({{label_of(option.value)}, {}, {}});
    groepen.push_back({{"niet ingevuld"}, {}, {}});
    for (const Sturing& sturing : bijdragen) {
        if (!sturing.bijdrage) continue;
        Stuurbaar& groep = sturing.oordeel ? groepen[static_cast<std::size_t>(*sturing.oordeel)] : groepen.back();
        groep.bijdrage += *sturing.bijdrage;
        ++groep.samenwerkingen.scaled;
    }
    std::erase_if(groepen, [](const Stuurbaar& groep) { return groep.samenwerkingen.scaled == 0; });
    return groepen;
}

} // namespace grip::reports
