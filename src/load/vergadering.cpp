#include "model/vergadering.hpp"

#include "load/decode_file.hpp"
#include "load/lengths.hpp"
#include "load/rules.hpp"

namespace grip {

/// Found by decode_file.
static void check_file(const Vergadering& vergadering, const yaml::Document& document, yaml::Faults& faults) {
    constexpr std::size_t most_agendapunten = 200;
    load::check_length(vergadering, &Vergadering::agenda, most_agendapunten, faults);
    const std::string name = fmt::format("vergaderingen/{}-{}-{}.yaml", iso(vergadering.datum),
                                         vergadering.samenwerking.id, option_of(vergadering.orgaan).key);
    if (faults.empty() && name != document.file) {
        faults.add(load::rules::bestand_naam, locate_file(document),
                   "de naam van dit bestand zegt iets anders dan wat erin staat",
                   fmt::format("Noem het {}, of verbeter `datum`, `samenwerking` of `orgaan`.", name));
    }
}

} // namespace grip

template grip::Vergadering grip::load::decode_file(const yaml::Document&, yaml::Faults&);
template const grip::schema::Shape& grip::schema::shape_of<grip::Vergadering>();
