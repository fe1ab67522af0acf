#include "reports/bijdrage/zinnen.hpp"

#include <algorithm>
#include <set>

namespace grip::reports {
namespace {

const Jaarbijdrage* van_jaar(const Bijdrageblad& blad) {
    for (const Jaarbijdrage& regel : blad.jaren) {
        if (regel.jaar == blad.jaar) return &regel;
    }
    return nullptr;
}

Zin norm(const Bijdrageblad& blad) {
    return blad.index ? zin("de index van onze begroting is {}", *blad.index)
                      : zin("onze norm voor een stijging is {}", blad.norm);
}

Zin groeizin(const Bijdrageblad& blad, const Groei& groei) {
    const Jaar vorig{blad.jaar.year - 1};
    if (*groei.euro == Euro{}) return zin("Dat is evenveel als in {}.", vorig);
    const Zin zonder = groei.zonder ? zin(", {}", *groei.zonder) : Zin{};
    return zin("Dat is {} dan in {}{}; {}.", *groei.verschil, vorig, zonder, norm(blad));
}

} // namespace

std::vector<Opmerking> bijdragezinnen(const Bijdrageblad& blad) {
    const Jaarbijdrage* regel = van_jaar(blad);
    if (regel == nullptr || !regel->bijdrage.waarde) return {};
    std::vector<Opmerking> zinnen{
        {zin("In {} dragen wij {} bij{}{}{}.", blad.jaar, in_miljoenen(*regel->bijdrage.waarde),
             regel->herkomst ? zin(", volgens de {}", *regel->herkomst) : Zin{},
             regel->na_wijziging ? " (begroting na wijziging)" : "",
             regel->bijdrage.in_concept ? "; dat is nog niet vastgesteld" : "")}};
    if (regel->groei.verschil) zinnen.push_back({groeizin(blad, regel->groei)});
    return zinnen;
}

std::optional<Zin> gelijke_bronnen(const Bronnenvergelijking& vergelijking) {
    if (!vergelijking.verschillen.empty() || !vergelijking.verklaard.empty()) return {};
    std::vector<Zin> wie;
    if (vergelijking.eigen_begroting.waarde) wie.push_back(als_zin("onze begroting"));
    if (vergelijking.begroting_partij.waarde) wie.push_back(als_zin("de begroting van de partij"));
    if (vergelijking.volgens_sleutel) wie.push_back(als_zin("de verdeelsleutel"));
    if (wie.size() < 2) return {};
    return zin("{} noemen voor ons hetzelfde bedrag.", met_hoofdletter(opgesomd(wie)));
}

std::optional<Zin> wat_ontbreekt(const std::vector<Deel>& delen) {
    std::vector<std::pair<std::string, std::vector<Zin>>> gevonden;
    for (const Deel& deel : delen) {
        std::set<std::string> gezegd;
        for (const Sleutelzin& sleutel : deel.sleutels) {
            if (!sleutel.ontbreekt || !gezegd.insert(sleutel.ontbreekt->text).second) continue;
            auto plek = std::ranges::find(gevonden, sleutel.ontbreekt->text, [](const auto& p) { return p.first; });
            if (plek == gevonden.end()) plek = gevonden.insert(plek, {sleutel.ontbreekt->text, {}});
            plek->second.push_back(als_zin(deel.naam));
        }
    }
    std::vector<Zin> zinnen;
    for (const auto& [wat, bij] : gevonden) zinnen.push_back(zin("{} (bij {})", wat, opgesomd(bij)));
    if (zinnen.empty()) return {};
    return aaneen(zinnen, "; ");
}

std::vector<Opmerking> jaren_zonder_deelname(const std::vector<Jaarbijdrage>& jaren) {
    std::vector<Opmerking> result;
    std::vector<Zin> zonder;
    for (const Jaarbijdrage& jaar : jaren) {
        if (!jaar.doet_mee) zonder.push_back(als_zin(jaar.jaar));
        if (jaar.zonder_deelname)
            result.push_back({zin("Voor {} staat er een bijdrage van {}, en dan doen wij niet mee.", jaar.jaar,
                                  *jaar.zonder_deelname)});
    }
    if (!zonder.empty()) result.insert(result.begin(), {zin("In {} doen wij niet mee.", opgesomd(zonder))});
    return result;
}

Zin in_woorden(Euro verschil) {
    if (verschil == Euro{}) return als_zin("gelijk");
    const bool minder = verschil < Euro{};
    return zin("{} {}", minder ? Euro{} - verschil : verschil, minder ? "minder" : "meer");
}

} // namespace grip::reports
