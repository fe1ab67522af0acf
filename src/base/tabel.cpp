#include "base/tabel.hpp"

namespace grip {

std::optional<Kolomtotaal> totaal(const Tabel& tabel, std::size_t kolom) {
    if (!tabel.kolommen[kolom].opgeteld) return {};
    Kolomtotaal totaal;
    std::optional<Euro> som;
    for (const ValueList& rij : tabel.rijen) {
        const Value& cel = rij[kolom];
        if (const auto* bedrag = std::get_if<Euro>(&cel.data)) {
            som = som.value_or(Euro{}) + *bedrag;
            totaal.bedrag.in_concept = totaal.bedrag.in_concept || cel.in_concept;
        } else if (!std::holds_alternative<std::monostate>(cel.data)) {
            ++totaal.onbekend;
        }
    }
    if (som) totaal.bedrag.data = *som;
    return totaal;
}

} // namespace grip
