#include "reports/delen/signaalblad.hpp"

#include "base/text.hpp"

namespace grip::reports {
namespace {

using analysis::Aspectsignaal;
using analysis::Kleur;

} // namespace

Tekst teken(Kleur kleur) {
    switch (kleur) {
    case Kleur::groen: return {"●"};
    case Kleur::grijs: return {"○"};
    case Kleur::oranje: return {"◆"};
    case Kleur::rood: return {"▲"};
    }
    return {};
}

Signaalblad signaalblad(const std::vector<Aspectsignaal>& signalen) {
    const auto cel = [&](Onderwerp aspect) {
        const Aspectsignaal& signaal = signalen[static_cast<std::size_t>(aspect)];
        Signaalcel result{signaal.kleur, {}};
        for (const analysis::Reden& reden : signaal.redenen) result.redenen.push_back(reden.zin);
        return result;
    };
    return {cel(Onderwerp::financien), cel(Onderwerp::risico), cel(Onderwerp::termijnen),
            cel(Onderwerp::beleid),    cel(Onderwerp::grip),   cel(Onderwerp::governance)};
}

Signaallijst signaallijst(const std::vector<Aspectsignaal>& signalen) {
    Signaallijst lijst;
    std::vector<Zin> rustig;
    std::vector<Zin> onbekend;
    for (const Aspectsignaal& signaal : signalen) {
        const std::string naam = label_of(signaal.aspect);
        if (signaal.kleur == Kleur::groen) rustig.push_back(als_zin(naam));
        else if (signaal.kleur == Kleur::grijs) onbekend.push_back(als_zin(naam));
        else {
            Signaalregel regel{{met_hoofdletter(naam)}, teken(signaal.kleur), signaal.kleur, {}};
            for (const analysis::Reden& reden : signaal.redenen) {
                if (reden.kleur != Kleur::groen) regel.redenen.push_back({reden.zin});
            }
            lijst.regels.push_back(std::move(regel));
        }
    }
    if (!rustig.empty()) lijst.rustig = opgesomd(rustig);
    if (!onbekend.empty()) lijst.onbekend = opgesomd(onbekend);
    return lijst;
}

} // namespace grip::reports
