#include "reports/delen/uittreedsom.hpp"

namespace grip::reports {
namespace {

Zin bedrag(const Uittreedsom& som) {
    const bool bekend = som.bedrag && som.bedrag->value;
    return bekend ? als_zin(som.bedrag->value->value) : als_zin("een bedrag dat nog niet bekend is,");
}

Zin termijnen(const Uittreedsom& som) {
    std::vector<Zin> delen;
    for (const auto& [jaar, deel] : som.termijnen) delen.push_back(zin("{}: {}", jaar, deel.value));
    return delen.empty() ? Zin{} : zin(": {}", aaneen(delen, ", "));
}

} // namespace

std::optional<Zin> uittreedsom(const Samenwerking& samenwerking) {
    const auto& uittreding = samenwerking.vorm.uittreding;
    if (!uittreding || !uittreding->uittreedsom) return {};
    const Uittreedsom& som = *uittreding->uittreedsom;
    if (som.status == Uittreedstatus::betaald || som.status == Uittreedstatus::vernietigd) return {};
    const std::string_view richting = som.richting == Betaalrichting::betalen ? "te betalen" : "te ontvangen";
    return zin("{} {} ({}){}", bedrag(som), richting, label_of(som.status), termijnen(som));
}

} // namespace grip::reports
