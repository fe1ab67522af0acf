#include "reports/delen/ontbrekende_cijfers.hpp"

namespace grip::reports {

std::optional<Zin> ontbrekende_cijfers(const Samenwerking& samenwerking, Jaar jaar, Date peildatum) {
    const bool voorbij = jaar.year < year_of(peildatum);
    const std::string lead = "jaren.";
    const std::string begin = " aan het begin";
    const std::string einde = " aan het einde";
    std::vector<std::string> namen;
    for (const analysis::Element& e : analysis::ontbrekende_elementen(samenwerking, jaar,
                                                                      voorbij ? analysis::Paragraafsoort::jaarstukken
                                                                              : analysis::Paragraafsoort::begroting)) {
        if (!e.sleutel.starts_with(lead)) continue; // the others are not of the party
        const bool beide = e.naam.ends_with(einde) && !namen.empty() &&
                           namen.back() == e.naam.substr(0, e.naam.size() - einde.size()) + begin;
        if (beide) namen.back().erase(namen.back().size() - begin.size());
        else namen.push_back(e.naam);
    }
    if (namen.empty()) return {};
    std::vector<Zin> zinnen;
    for (const std::string& naam : namen) zinnen.push_back(als_zin(naam));
    return opgesomd(zinnen);
}

} // namespace grip::reports
