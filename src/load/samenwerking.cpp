#include "load/records.hpp"
#include "schema/decode.hpp"

namespace grip::load {

Samenwerking decode_samenwerking(const yaml::Document& document, yaml::Faults& faults) {
    return schema::decode<Samenwerking>(document, faults);
}

} // namespace grip::load
