// What the file of each kind of record includes: how it is decoded, and checked beyond its field table. Heavy.
#pragma once

#include "load/records.hpp"
#include "schema/decode.hpp"
#include "schema/describe.hpp"

namespace grip::load {

/// A kind of which the keys must go together in some way has a `check_file(record, document, faults)` in the file where
/// this is instantiated.
template <class R>
R decode_file(const yaml::Document& document, yaml::Faults& faults) {
    R record = schema::decode<R>(document, faults);
    if constexpr (requires { check_file(record, document, faults); }) check_file(record, document, faults);
    return record;
}

} // namespace grip::load
