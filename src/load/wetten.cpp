#include "load/records.hpp"
#include "schema/decode.hpp"

namespace grip::load {

Wetten decode_wetten(const yaml::Document& document, yaml::Faults& faults) {
    return schema::decode<Wetten>(document, faults);
}

} // namespace grip::load
