// Keys that a record does not have: what may have been meant by each.
#pragma once

#include "schema/cell.hpp"
#include "schema/shape.hpp"

namespace grip::schema {

/// Would what stands under the unknown key be read without a fault as this field?
using Fits = std::function<bool(const FieldShape& field, const Cell& entry)>;

/// @param found of each field the node of its key, or no_node
void report_unknown(const Shape& shape, const std::vector<Cell>& entries, const std::vector<yaml::NodeId>& found,
                    const Fits& fits);

} // namespace grip::schema
