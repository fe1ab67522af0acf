#include "load/records.hpp"
#include "schema/decode.hpp"

namespace grip::load {

Gemeenterisicos decode_gemeenterisicos(const yaml::Document& document, yaml::Faults& faults) {
    return schema::decode<Gemeenterisicos>(document, faults);
}

} // namespace grip::load
