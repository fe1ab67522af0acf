#include "reports/delen/opgaven.hpp"

namespace grip::reports {

std::vector<Opgaveregel> opgaven(const Geld& geld, Jaar jaar, analysis::Versie versie,
                                 std::optional<Cijferpost> alleen) {
    std::vector<Opgaveregel> result;
    for (const analysis::Opgaveverschil& verschil : analysis::opgaveverschillen(geld, jaar, versie)) {
        if (alleen && verschil.opgave->sleutel != *alleen) continue;
        Gegeven<Zin> regel;
        regel.waarde = zin("{} {} is hier {}; elders staat {}{}.", analysis::waarvan(*verschil.opgave), jaar,
                           verschil.hier, verschil.opgave->bedrag,
                           verschil.opgave->toelichting ? zin(" ({})", verschil.opgave->toelichting->text) : Zin{});
        regel.bron = bronnen_van(verschil.opgave->origin);
        result.push_back({std::move(regel)});
    }
    return result;
}

} // namespace grip::reports
