// Document → record, by its Shape. Reading goes on after a fault, so that all faults of a file are found in one run; a record
// that came out of a file with faults is not to be used.
#pragma once

#include "schema/rules.hpp"
#include "schema/shape.hpp"
#include "yaml/document.hpp"
#include "yaml/faults.hpp"

namespace grip::schema {

/// `record` is what its type makes it at first.
void decode_document(const Shape& shape, void* record, const yaml::Document& document, yaml::Faults& faults);

/// What a whole file describes. Use it only when `faults` does not keep the file out.
template <Record R>
R decode(const yaml::Document& document, yaml::Faults& faults) {
    R record{};
    decode_document(shape_of<R>(), &record, document, faults);
    return record;
}

} // namespace grip::schema
