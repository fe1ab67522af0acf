#include "load/records.hpp"
#include "schema/decode.hpp"

namespace grip::load {

Gemeente decode_gemeente(const yaml::Document& document, yaml::Faults& faults) {
    return schema::decode<Gemeente>(document, faults);
}

} // namespace grip::load
