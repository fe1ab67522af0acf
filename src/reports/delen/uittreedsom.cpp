#include "reports/delen/uittreedsom.hpp"

#include <fmt/format.h>

namespace grip::reports {
namespace {

std::string bedrag(const Uittreedsom& som) {
    if (!som.bedrag) return "bedrag niet ingevuld,";
    return som.bedrag->value ? dutch_amount(som.bedrag->value->value) : "bedrag onbekend,";
}

std::string termijnen(const Uittreedsom& som) {
    std::vector<std::string> delen;
    for (const auto& [jaar, deel] : som.termijnen)
        delen.push_back(fmt::format("{}: {}", jaar.year, dutch_amount(deel.value)));
    return delen.empty() ? "" : fmt::format(" ({})", fmt::join(delen, ", "));
}

} // namespace

std::optional<Tekst> uittreedsom(const Samenwerking& samenwerking) {
    const auto& uittreding = samenwerking.vorm.uittreding;
    if (!uittreding || !uittreding->uittreedsom) return {};
    const Uittreedsom& som = *uittreding->uittreedsom;
    if (som.status == Uittreedstatus::betaald || som.status == Uittreedstatus::vernietigd) return {};
    const std::string_view richting = som.richting == Betaalrichting::betalen ? "te betalen" : "te ontvangen";
    return Tekst{fmt::format("{} {}, {}{}", bedrag(som), richting, label_of(som.status), termijnen(som))};
}

} // namespace grip::reports
