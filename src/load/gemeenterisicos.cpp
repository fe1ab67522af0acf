#include "model/gemeenterisicos.hpp"

#include "load/decode_file.hpp"
#include "load/risicos.hpp"

namespace grip {

/// Found by decode_file.
static void check_file(const Gemeenterisicos& record, const yaml::Document& /*document*/, yaml::Faults& faults) {
    load::check_risicos(record.risicos, faults);
}

} // namespace grip

template grip::Gemeenterisicos grip::load::decode_file(const yaml::Document&, yaml::Faults&);
template const grip::schema::Shape& grip::schema::shape_of<grip::Gemeenterisicos>();
