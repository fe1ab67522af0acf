// What the file of each kind of record includes: how it is decoded, and checked beyond its field table. Heavy.
#pragma once

#include "load/records.hpp"
#include "schema/decode.hpp"
#include "schema/describe.hpp"

namespace grip::load {

/// In the file where this is instantiated stands a `check_file(record, document, faults)`: what only that kind demands.
template <class R>
R decode_file(const yaml::Document& document, yaml::Faults& faults) {
    R record = schema::decode<R>(document, faults);
    check_file(record, document, faults);
    return record;
}

} // namespace grip::load
