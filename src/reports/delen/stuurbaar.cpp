#include "reports/delen/stuurbaar.hpp"

#include "analysis/kengetallen.hpp"
#include "reports/delen/naam.hpp"

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
    groep.bij.push_back(als_zin(sturing.naam));
}

Zin tell(const Stuurbaar& groep, bool hoeveel) {
    const Zin som = in_miljoenen(groep.bijdrage);
    if (groep.oordeel.text == label_of(Beinvloedbaarheid::ja)) return zin("Op {} heeft de raad invloed.", som);
    if (groep.oordeel.text == label_of(Beinvloedbaarheid::nee)) return zin("{} ligt helemaal vast.", som);
    if (groep.oordeel.text == niet_bekend) return zin("Van {} is dat niet bekend.", som);
    if (!groep.te_sturen || !hoeveel) return zin("Van {} ligt een deel vast.", som);
    if (groep.waarvan == groep.bijdrage)
        return zin("Van {} ligt een deel vast: {} is te sturen.", som, Rond{*groep.te_sturen});
    return zin("Van {} ligt een deel vast; alleen van {} is bekend hoeveel: daar is {} te sturen.", som,
               opgesomd(groep.bij), Rond{*groep.te_sturen});
}

} // namespace

Sturing sturing_van(const Samenwerking& samenwerking, std::optional<Euro> bijdrage) {
    const auto& beinvloedbaar = samenwerking.geld.beinvloedbaar;
    if (!beinvloedbaar) return {in_zin(samenwerking), {}, {}, bijdrage};
    return {in_zin(samenwerking), beinvloedbaar->oordeel, beinvloedbaar->procent, bijdrage};
}

std::vector<Stuurbaar> stuurbaar(const std::vector<Sturing>& bijdragen) {
    std::vector<Stuurbaar> groepen;
    for (const auto& option : options<Beinvloedbaarheid>)
        groepen.push_back({{label_of(option.value)}, {}, {}, {}, {}, {}});
    groepen.push_back({{niet_bekend}, {}, {}, {}, {}, {}});
    for (const Sturing& sturing : bijdragen) {
        if (!sturing.bijdrage) continue;
        tel_mee(sturing, sturing.oordeel ? groepen[static_cast<std::size_t>(*sturing.oordeel)] : groepen.back());
    }
    std::erase_if(groepen, [](const Stuurbaar& groep) { return groep.samenwerkingen.scaled == 0; });
    return groepen;
}

std::optional<Zin> in_een_zin(const std::vector<Stuurbaar>& stuurbaar, bool hoeveel) {
    if (std::ranges::all_of(stuurbaar, [](const Stuurbaar& s) { return s.oordeel.text == niet_bekend; })) return {};
    std::vector<Zin> delen;
    for (const Stuurbaar& groep : stuurbaar) delen.push_back(tell(groep, hoeveel));
    return aaneen(delen, " ");
}

} // namespace grip::reports
