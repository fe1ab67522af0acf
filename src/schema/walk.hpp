// All records within a record.
#pragma once

#include "schema/shape.hpp"

namespace grip::schema {

using RecordVisit = std::function<void(const Shape& record, const void* value)>;

/// Each record within a value, itself first. Not one that was emptied, nor what it held.
void for_each_record(const Shape& shape, const void* value, const RecordVisit& visit);

} // namespace grip::schema
