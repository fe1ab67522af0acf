#include "analysis/evaluatie.hpp"

namespace grip::analysis {

std::optional<Date> evaluatie_uiterlijk(const Samenwerking& samenwerking, const Normen& normen) {
    const auto& evaluatie = samenwerking.volgen.evaluatie;
    if (!evaluatie) return {};
    if (evaluatie->volgende) return evaluatie->volgende;
    if (!evaluatie->laatste) return {};
    return add_months(*evaluatie->laatste, static_cast<int>(normen.evaluatie_jaren.scaled) * 12);
}

} // namespace grip::analysis
