#include "reports/regelingen/taakregel.hpp"

#include "reports/delen/vertel.hpp"

namespace grip::reports {

Taakregel taakregel(const Taak& taak) {
    Taakregel result{taak.naam, als_zin("alle deelnemers"), {}, {}, taak.vanaf, taak.tot};
    std::vector<Zin> namen;
    std::vector<Zin> organen;
    std::vector<Zin> bevoegdheden;
    for (const Tekst& naam : taak.deelnemers) namen.push_back(als_zin(naam));
    for (const Bestuursorgaan orgaan : taak.organen) organen.push_back(als_zin(label_of(orgaan)));
    for (const Bevoegdheid& bevoegdheid : taak.bevoegdheden) bevoegdheden.push_back(vertel(bevoegdheid));
    if (!namen.empty()) result.deelnemers = opgesomd(namen);
    if (!organen.empty()) result.organen = opgesomd(organen);
    if (!bevoegdheden.empty()) result.bevoegdheden = aaneen(bevoegdheden, "; ");
    return result;
}

} // namespace grip::reports
