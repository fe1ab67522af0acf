#include "reports/delen/avond.hpp"

#include "base/zin.hpp"
#include "reports/delen/telwoord.hpp"

#include <set>

namespace grip::reports {

Zin omvang(const std::vector<analysis::Avondpunt>& punten) {
    std::set<const Samenwerking*> partijen;
    for (const analysis::Avondpunt& punt : punten) partijen.insert(punt.samenwerking);
    return zin("{} {} van {} {}", telwoord(std::ssize(punten)), punten.size() == 1 ? "stuk" : "stukken",
               telwoord(std::ssize(partijen)), partijen.size() == 1 ? "samenwerking" : "samenwerkingen");
}

std::vector<Opmerking> komende_avonden(const Register& data, Date peildatum) {
    std::vector<Opmerking> result;
    for (const auto& [dag, punten] : analysis::raadsavonden(data)) {
        if (dag < peildatum || dag > add_months(peildatum, 12)) continue;
        const Zin wanneer = dag == peildatum ? als_zin("vandaag") : als_zin(dag);
        result.push_back(
            {zin("In de raad van {} {} {} voor.", wanneer, punten.size() == 1 ? "ligt" : "liggen", omvang(punten))});
    }
    return result;
}

} // namespace grip::reports
