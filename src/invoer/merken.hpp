// What a workbook carries so that a program knows its sheets, columns and rows again.
#pragma once

#include "invoer/blad.hpp"

namespace grip::invoer {

/// What marks begin with. The number goes up when what they mean changes.
inline constexpr std::string_view werkbladmerk = "grip werkblad 1";

/// Of a sheet, with the municipality of which it is: a workbook of another register is not read into this one.
std::string bladmerk(Bladnaam naam, const Register& data);

std::string sleutelmerk(std::string_view naam);
std::string sleutelkop(const Sleutel& sleutel);
std::string veldmerk(const Veld& veld);

/// The marks of the columns in the order of `stand` in a row.
std::string velden_van(const Blad& blad);

/// What stands for a value, to see whether it changed.
std::string stand_van(std::string_view waarde, const schema::Shape& shape);

} // namespace grip::invoer
