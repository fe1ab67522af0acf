// Takes out of a record what is marked `vertrouwelijk`, before any report sees it: what is not there cannot leak.
#pragma once

#include "schema/shape.hpp"

namespace grip::schema {

/// What a mark has when it is set: of a bool true; of a choice, which is as large, the second.
inline constexpr unsigned char marked = 1;

/// The mark of a record, which may stand among the keys of a block; null: it cannot be marked.
unsigned char* mark_of(const Shape& record, const void* value);

/// Empties each marked record, itself or within; its place and its mark stay, and `origin.withheld` says so. False when
/// there was none.
bool withhold(const Shape& shape, void* value);

} // namespace grip::schema
