// What the law lays down for a legal form on a day.
#pragma once

#include "model/wetten.hpp"

#include <string_view>

namespace grip::analysis {

/// The voorschrift with this id when it holds for this form on this day, else none. An id that kader/wetten.yaml does not
/// hold is a fault of the program.
const Voorschrift* geldend(const Wetten& wetten, std::string_view id, Rechtsvorm rechtsvorm, Date dag);

} // namespace grip::analysis
