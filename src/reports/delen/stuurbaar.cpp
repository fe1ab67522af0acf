#include "reports/delen/stuurbaar.hpp"

#include "analysis/kengetallen.hpp"

#include <algorithm>

namespace grip::reports {
namespace {

constexpr const char* niet_bekend = "niet bekend";

void tel_mee(const Sturing& sturing, Stuurbaar& groep) {
    groep.bijdrage += *sturing.bijdrage;
    ++groep.samenwerkingen.scaled;
    if (!sturing.procent) return;
    const Euro deel = analysis::deel_van(*sturing.bijdrage, *sturing.procent);
    groep.te_sturen = groep.te_sturen.value_or(Euro{}) + deel;
    groep.waarvan += *sturing.bijdrage;
}

Zin tell(const Stuurbaar& groep) {
    const Zin som = in_miljoenen(groep.bijdrage);
    if (groep.oordeel.text == label_of(Beinvloedbaarheid::ja)) return zin("op {} heeft de raad invloed", som);
    if (groep.oordeel.text == label_of(Beinvloedbaarheid::nee)) return zin("{} ligt helemaal vast", som);
    if (groep.oordeel.text == niet_bekend) return zin("van {} is dat niet bekend", som);
    Zin deels = zin("van {} ligt een deel vast", som);
    if (!groep.te_sturen) return deels;
    if (groep.waarvan == groep.bijdrage) return deels += zin(" ({} is te sturen)", *groep.te_sturen);
    return deels += zin(" (van {} daarvan is {} te sturen)", in_miljoenen(groep.waarvan), *groep.te_sturen);
}

} // namespace

Sturing sturing_van(const Geld& geld, std::optional<Euro> bijdrage) {
    if (!geld.beinvloedbaar) return {{}, {}, bijdrage};
    return {geld.beinvloedbaar->oordeel, geld.beinvloedbaar->procent, bijdrage};
}

std::vector<Stuurbaar> stuurbaar(const std::vector<Sturing>& bijdragen) {
    std::vector<Stuurbaar> groepen;
    for (const auto& option : options<Beinvloedbaarheid>) groepen.push_back({{label_of(option.value)}, {}, {}, {}, {}});
    groepen.push_back({{niet_bekend}, {}, {}, {}, {}});
    for (const Sturing& sturing : bijdragen) {
        if (!sturing.bijdrage) continue;
        tel_mee(sturing, sturing.oordeel ? groepen[static_cast<std::size_t>(*sturing.oordeel)] : groepen.back());
    }
    std::erase_if(groepen, [](const Stuurbaar& groep) { return groep.samenwerkingen.scaled == 0; });
    return groepen;
}

std::optional<Zin> in_een_zin(const std::vector<Stuurbaar>& stuurbaar) {
    if (std::ranges::all_of(stuurbaar, [](const Stuurbaar& s) { return s.oordeel.text == niet_bekend; })) return {};
    std::vector<Zin> delen;
    for (const Stuurbaar& groep : stuurbaar) delen.push_back(tell(groep));
    return zin("{}.", met_hoofdletter(opgesomd(delen)));
}

} // namespace grip::reports
