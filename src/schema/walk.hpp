// All records within a record.
#pragma once

#include "schema/shape.hpp"

namespace grip::schema {

using RecordVisit = std::function<void(const Shape& record, const void* value)>;

/// Each record within a value, itself first. Not one that was emptied, nor what it held.
void for_each_record(const Shape& shape, const void* value, const RecordVisit& visit);

/// What each of them holds under this key, if anything, with the record. Of a file that does not name the key, as most
/// do not, nothing is walked.
void for_each_holding(const Shape& shape, const void* record, std::string_view key,
                      const std::function<void(const Shape& record, const void* value, const void* held)>& visit);

} // namespace grip::schema
