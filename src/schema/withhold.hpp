// Takes out of a record what is marked `vertrouwelijk`, before any report sees it: what is not there cannot leak.
#pragma once

#include "schema/shape.hpp"

namespace grip::schema {

/// Empties each marked record, itself or within; its place and its mark stay, and `origin.withheld` says so. False when
/// there was none.
bool withhold(const Shape& shape, void* value);

} // namespace grip::schema
