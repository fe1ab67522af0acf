// What a command can be asked about by its id.
#pragma once

#include "schema/field.hpp"

namespace grip {

struct Samenwerking;
struct Vergadering;

template <>
inline constexpr std::string_view referent<Samenwerking> = "samenwerking";
template <>
inline constexpr std::string_view referent<Vergadering> = "vergadering";

} // namespace grip
