#include "load/records.hpp"
#include "schema/decode.hpp"

namespace grip::load {
namespace {

void check_recessen(const Raadsagenda& agenda, yaml::Faults& faults) {
    for (const Reces& reces : agenda.recessen) {
        if (reces.tot >= reces.van) continue;
        faults.add(schema::rules::waarde_ongeldig, at(reces, &Reces::tot), "dit reces eindigt voordat het begint",
                   "Verbeter `van` of `tot`.");
    }
}

} // namespace

Gemeente decode_gemeente(const yaml::Document& document, yaml::Faults& faults) {
    Gemeente gemeente = schema::decode<Gemeente>(document, faults);
    if (faults.empty() && gemeente.raad) check_recessen(*gemeente.raad, faults);
    return gemeente;
}

} // namespace grip::load
