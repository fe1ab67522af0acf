// Documents → records. Each function is instantiated in a file of its own, because that takes the compiler long.
#pragma once

#include "model/register.hpp"
#include "yaml/faults.hpp"

namespace grip::load {

Gemeente decode_gemeente(const yaml::Document& document, yaml::Faults& faults);
Gemeenterisicos decode_gemeenterisicos(const yaml::Document& document, yaml::Faults& faults);
Samenwerking decode_samenwerking(const yaml::Document& document, yaml::Faults& faults);
Taakvelden decode_taakvelden(const yaml::Document& document, yaml::Faults& faults);
/// Each term must have one of the four shapes.
Termijnen decode_termijnen(const yaml::Document& document, yaml::Faults& faults);
Toetsingskader decode_toetsingskader(const yaml::Document& document, yaml::Faults& faults);
/// The name of the file must say the same as its content.
Vergadering decode_vergadering(const yaml::Document& document, yaml::Faults& faults);
/// From high to low, and only the last without a bound.
Weerstandsklassen decode_weerstandsklassen(const yaml::Document& document, yaml::Faults& faults);
Wetten decode_wetten(const yaml::Document& document, yaml::Faults& faults);

} // namespace grip::load
