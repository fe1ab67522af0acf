#include "load/records.hpp"
#include "schema/decode.hpp"

namespace grip::load {

Taakvelden decode_taakvelden(const yaml::Document& document, yaml::Faults& faults) {
    return schema::decode<Taakvelden>(document, faults);
}

} // namespace grip::load
