#include "reports/regelingen/naast.hpp"

#include "analysis/landelijk.hpp"

#include <algorithm>

namespace grip::reports {
namespace {

Verschilblad blad(const analysis::Naastgelegd::Paar& paar) {
    Verschilblad result{paar.hier->identiteit.naam, {paar.daar->id}, {}, {}};
    for (const analysis::Landelijkverschil& verschil : paar.verschillen)
        result.verschillen.push_back(
            {{std::string{verschil.veld}}, {verschil.hier.empty() ? "niet ingevuld" : verschil.hier}, {verschil.daar}});
    result.verklaring = paar.hier->identiteit.organisatieregister->afwijkingen;
    return result;
}

bool is_gekozen(const std::vector<Ref<Samenwerking>>& keuze, const Samenwerking& samenwerking) {
    return keuze.empty() || std::ranges::find(keuze, samenwerking.id, &Ref<Samenwerking>::id) != keuze.end();
}

/// `9 regelingen zijn in het landelijke register gevonden. Bij 5 verschilt iets. Van 3 daarvan …`
Zin kernzin(const Naastblad& blad, std::size_t paren) {
    const auto aantal = [](std::size_t n) { return als_zin(std::to_string(n)); };
    if (paren == 0) return als_zin("Geen van onze regelingen is in het landelijke register gevonden.");
    const Zin regelingen = geteld(static_cast<std::int64_t>(paren), "regeling is", "regelingen zijn");
    if (blad.verschillend.empty() && blad.verklaard.empty())
        return zin("{} in het landelijke register gevonden, en daarin staat niets anders.", regelingen);
    const Zin verschil = zin("Bij {} verschilt iets.", aantal(blad.verschillend.size() + blad.verklaard.size()));
    if (blad.verklaard.empty()) return zin("{} in het landelijke register gevonden. {}", regelingen, verschil);
    return zin(
        "{} in het landelijke register gevonden. {} Bij {} daarvan zegt ons register al waarin de praktijk afwijkt.",
        regelingen, verschil, aantal(blad.verklaard.size()));
}

} // namespace

Naastblad naastblad(const Stand& stand, const std::vector<Ref<Samenwerking>>& keuze) {
    const analysis::Naastgelegd gelegd = analysis::naast(stand.data, *stand.landelijk, stand.peildatum);
    Naastblad result;
    result.dag = stand.landelijk->dag;
    std::size_t paren = 0;
    for (const auto& paar : gelegd.paren) {
        if (!is_gekozen(keuze, *paar.hier)) continue;
        ++paren;
        if (paar.verschillen.empty()) continue;
        Verschilblad een = blad(paar);
        (een.verklaring ? result.verklaard : result.verschillend).push_back(std::move(een));
    }
    for (const Samenwerking* hier : gelegd.alleen_hier)
        if (is_gekozen(keuze, *hier))
            result.alleen_hier.push_back({hier->identiteit.naam, {}, hier->vorm.rechtsvorm, {}});
    if (keuze.empty())
        for (const LandelijkeRegeling* daar : gelegd.alleen_daar)
            result.alleen_daar.push_back({{daar->naam}, Tekst{daar->id}, daar->rechtsvorm, daar->in_werking});
    result.kern = kernzin(result, paren);
    return result;
}

} // namespace grip::reports
