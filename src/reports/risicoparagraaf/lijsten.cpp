#include "reports/risicoparagraaf/lijsten.hpp"

#include <algorithm>

namespace grip::reports {
namespace {

/// What must be named stands in the paper once: among the ten, among those that do not count, or in a list of the others.
void zet_noemen(const Risicolijn& lijn, Risicoparagraaf& view) {
    view.noemen.push_back(lijn);
    const bool bovenaan = !view.top.empty() && view.top.back().nummer == lijn.nummer;
    if (bovenaan) view.noemen_uit_top.push_back(lijn.nummer);
    else if (lijn.verwachte_waarde) view.verder_noemen.push_back(lijn);
    else view.noemen_zonder_bedrag = true;
}

/// `nummer 3`, `de nummers 3, 4 en 9`
Zin in_woorden(const std::vector<Aantal>& nummers) {
    std::vector<Zin> delen;
    for (const Aantal& nummer : nummers) delen.push_back(als_zin(nummer));
    return zin("{} {}", nummers.size() == 1 ? "nummer" : "de nummers", opgesomd(delen));
}

} // namespace

void zet_lijnen(const std::vector<Risicolijn>& lijnen, Risicoparagraaf& view) {
    constexpr std::size_t meeste = 10;
    for (const Risicolijn& lijn : lijnen) {
        if (lijn.telling == analysis::Telling::vervallen) continue;
        if (lijn.verwachte_waarde) view.risicos.push_back(lijn);
        else if (lijn.telling == analysis::Telling::gedekt) view.gedekt.push_back(lijn);
        else if (lijn.telling == analysis::Telling::bedrag_vertrouwelijk) view.bedrag_vertrouwelijk.push_back(lijn);
        else view.niet_geteld.push_back(lijn);
        if (lijn.verwachte_waarde && view.top.size() < meeste) view.top.push_back(lijn);
        if (lijn.opnemen == Opnemen::ja) zet_noemen(lijn, view);
        if (lijn.opnemen == Opnemen::beoordelen) view.beoordelen.push_back(lijn.nummer);
    }
    view.aantal = Aantal::of(std::ssize(view.risicos));
    view.geen_risicos =
        std::ranges::all_of(lijnen, [](const Risicolijn& l) { return l.telling == analysis::Telling::vervallen; });
    view.heel_de_top = view.noemen_uit_top.size() == view.top.size();
    view.noemen_in_woorden = in_woorden(view.noemen_uit_top);
    view.een_bedrag_vertrouwelijk = view.bedrag_vertrouwelijk.size() == 1;
}

bool is_leeg(const Risicoparagraaf& view) {
    return view.geen_risicos && !view.verborgen && !view.ongelezen && view.capaciteit.empty() &&
           view.capaciteit_van_ander_jaar.empty() && view.kengetallen.empty() && !view.beleid.waarde &&
           view.uittreedsommen.empty();
}

} // namespace grip::reports
