#include "load/lengths.hpp"
#include "load/records.hpp"
#include "load/rules.hpp"
#include "schema/decode.hpp"

namespace grip::load {

Vergadering decode_vergadering(const yaml::Document& document, yaml::Faults& faults) {
    Vergadering vergadering = schema::decode<Vergadering>(document, faults);
    constexpr std::size_t most_agendapunten = 200;
    check_length(vergadering, &Vergadering::agenda, most_agendapunten, faults);
    const std::string name = fmt::format("vergaderingen/{}-{}-{}.yaml", iso(vergadering.datum),
                                         vergadering.samenwerking.id, option_of(vergadering.orgaan).key);
    if (faults.empty() && name != document.file) {
        faults.add(rules::bestand_naam, {document.file, "", 1, 1},
                   "de naam van dit bestand zegt iets anders dan wat erin staat",
                   fmt::format("Noem het {}, of verbeter `datum`, `samenwerking` of `orgaan`.", name));
    }
    return vergadering;
}

} // namespace grip::load
