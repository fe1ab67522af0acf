// Document → record, for each kind of file.
#pragma once

#include "yaml/document.hpp"
#include "yaml/faults.hpp"

namespace grip::load {

/// Use it only when `faults` does not keep the file out. Made in the file of load that is named after the kind, with what only
/// that kind demands (decode_file.hpp).
template <class R>
R decode_file(const yaml::Document& document, yaml::Faults& faults);

} // namespace grip::load
