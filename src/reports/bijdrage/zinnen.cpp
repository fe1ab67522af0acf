#include "reports/bijdrage/zinnen.hpp"

#include "reports/delen/uittreedsom.hpp"

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

/// What to set a growth beside, behind it.
Zin norm(const Bijdrageblad& blad) {
    if (blad.index) return zin("; de index van onze begroting is {}", *blad.index);
    return blad.norm ? zin("; onze norm voor een stijging is {}", *blad.norm) : Zin{};
}

Zin groeizin(const Bijdrageblad& blad, const Groei& groei) {
    const Jaar vorig{blad.jaar.year - 1};
    if (*groei.euro == Euro{}) return zin("Dat is evenveel als in {}.", vorig);
    const Zin zonder = groei.zonder ? zin(", {}", *groei.zonder) : Zin{};
    return zin("Dat is {} dan in {}{}{}.", *groei.verschil, vorig, zonder, norm(blad));
}

} // namespace

std::vector<Opmerking> bijdragezinnen(const Bijdrageblad& blad) {
    const Jaarbijdrage* regel = van_jaar(blad);
    if (regel == nullptr || !regel->bijdrage.waarde) return {};
    const bool niets = *regel->bijdrage.waarde == Euro{} && !regel->groei.boven;
    if (niets && regel->groei.euro.waarde.value_or(Euro{}) == Euro{})
        return {{zin("In {} betalen wij geen bijdrage.", blad.jaar)}};
    std::vector<Opmerking> zinnen{{zin("In {} dragen wij {} bij{}{}{}.", blad.jaar, *regel->bijdrage.waarde,
                                       regel->herkomst ? zin(", volgens de {}", *regel->herkomst) : Zin{},
                                       regel->na_wijziging ? " (begroting na wijziging)" : "",
                                       regel->bijdrage.in_concept ? "; dat is nog niet vastgesteld" : "")}};
    if (regel->groei.verschil) zinnen.push_back({groeizin(blad, regel->groei)});
    return zinnen;
}

std::vector<Opmerking> eindezinnen(const Samenwerking& samenwerking) {
    const Identiteit& identiteit = samenwerking.identiteit;
    std::vector<Opmerking> zinnen{
        {zin("De samenwerking eindigde op {}{}.", *identiteit.tot,
             identiteit.vereffend ? zin(" en is op {} vereffend", *identiteit.vereffend) : Zin{})}};
    if (const auto som = betaalde_uittreedsom(samenwerking)) zinnen.push_back({zin("{}.", met_hoofdletter(*som))});
    if (const auto som = uittreedsom_in_zinnen(samenwerking)) zinnen.push_back({met_hoofdletter(*som)});
    return zinnen;
}

std::optional<Zin> gelijke_bronnen(const analysis::Vergelijking& v) {
    std::vector<Zin> wie;
    std::optional<Euro> eerste;
    for (const auto& [naam, bedrag] :
         {std::pair{std::string{"onze begroting"}, v.eigen_begroting}, std::pair{v.partij, v.begroting_partij},
          std::pair{std::string{"de verdeelsleutel"}, v.volgens_sleutel}}) {
        if (!eerste) eerste = bedrag;
        if (bedrag && *bedrag == *eerste) wie.push_back(als_zin(naam));
    }
    if (wie.size() < 2) return {};
    return zin("{} noemen voor ons hetzelfde bedrag.", met_hoofdletter(opgesomd(wie)));
}

std::vector<Opmerking> binnen_norm(const analysis::Vergelijking& v, Euro norm, Jaar jaar) {
    const std::string eerste = v.eigen_begroting ? "onze begroting" : v.partij;
    std::vector<Opmerking> zinnen;
    for (const analysis::Paar& paar : analysis::ongelijke(v)) {
        if (paar.verschil() > norm || paar.een != eerste) continue;
        zinnen.push_back(
            {zin("{}; dat blijft binnen onze grens van {}.", met_hoofdletter(analysis::in_zin(paar, jaar)), norm)});
    }
    return zinnen;
}

std::optional<Zin> sturingszin(const std::optional<Beinvloedbaar>& beinvloedbaar) {
    if (!beinvloedbaar) return {};
    if (beinvloedbaar->procent) return zin("De raad kan {} van de uitgaven sturen.", *beinvloedbaar->procent);
    if (beinvloedbaar->toelichting || !beinvloedbaar->oordeel) return {};
    return zin("{}.", option_of(*beinvloedbaar->oordeel).doc);
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
    if (!zonder.empty() && zonder.size() < jaren.size())
        result.insert(result.begin(), {zin("In {} doen wij niet mee.", opgesomd(zonder))});
    return result;
}

Zin in_woorden(Euro verschil) {
    if (verschil == Euro{}) return als_zin("gelijk");
    const bool minder = verschil < Euro{};
    return zin("{} {}", minder ? Euro{} - verschil : verschil, minder ? "minder" : "meer");
}

} // namespace grip::reports
