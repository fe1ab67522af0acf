#include "reports/delen/uittreedsom.hpp"

namespace grip::reports {
namespace {

std::optional<Euro> bedrag(const Uittreedsom& som) {
    return som.bedrag && som.bedrag->value ? std::optional{som.bedrag->value->value} : std::nullopt;
}

/// `betwist; 2027: € 600.000, 2028: € 600.000`
Zin stand(const Uittreedsom& som) {
    std::vector<Zin> delen;
    for (const auto& [jaar, deel] : som.termijnen) delen.push_back(zin("{}: {}", jaar, deel.value));
    const Zin status = als_zin(label_of(som.status));
    return delen.empty() ? status : zin("{}; {}", status, aaneen(delen, ", "));
}

const Uittreedsom* som_van(const Samenwerking& samenwerking) {
    const auto& uittreding = samenwerking.vorm.uittreding;
    return uittreding && uittreding->uittreedsom ? &*uittreding->uittreedsom : nullptr;
}

/// Of the amount itself, else of leaving.
std::optional<Zin> toelichting(const Samenwerking& samenwerking, const Uittreedsom& som) {
    if (som.toelichting) return als_zin(som.toelichting->text);
    const auto& uittreding = samenwerking.vorm.uittreding;
    return uittreding->toelichting ? std::optional{als_zin(uittreding->toelichting->text)} : std::nullopt;
}

} // namespace

std::optional<Zin> uittreedsom(const Samenwerking& samenwerking) {
    const Uittreedsom* som = som_van(samenwerking);
    if (som == nullptr || som->status == Uittreedstatus::betaald || som->status == Uittreedstatus::vernietigd)
        return {};
    const bool betalen = som->richting == Betaalrichting::betalen;
    if (const auto hoeveel = bedrag(*som))
        return zin("wij {} een uittreedsom van {}{} ({})", betalen ? "moeten" : "krijgen", *hoeveel,
                   betalen ? " betalen" : "", stand(*som));
    return zin("wij {}; de hoogte is niet bekend",
               betalen ? "moeten een uittreedsom betalen" : "krijgen een uittreedsom");
}

std::optional<Zin> uittreedsom_in_zinnen(const Samenwerking& samenwerking) {
    const auto som = uittreedsom(samenwerking);
    if (!som) return {};
    const auto erbij =
        bedrag(*som_van(samenwerking)) ? std::nullopt : toelichting(samenwerking, *som_van(samenwerking));
    return erbij ? zin("{}. {}", *som, *erbij) : zin("{}.", *som);
}

std::optional<Zin> betaalde_uittreedsom(const Samenwerking& samenwerking) {
    const Uittreedsom* som = som_van(samenwerking);
    if (som == nullptr || som->status != Uittreedstatus::betaald || !bedrag(*som)) return {};
    return zin("{} een uittreedsom van {}", som->richting == Betaalrichting::betalen ? "wij betaalden" : "wij kregen",
               *bedrag(*som));
}

} // namespace grip::reports
