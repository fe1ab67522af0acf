// A table → a workbook for Excel and LibreOffice, in which amounts, percentages and dates are numbers.
#pragma once

#include "base/bijsluiter.hpp"
#include "base/tabel.hpp"

#include <string>

namespace grip::render {

/// The bytes of the file: a sheet that tells what it is, and the table. Text is written as text, whatever it begins with; what
/// is missing stays an empty cell. The peildatum stands in the file as the day on which it was made. Throws WorldError when no
/// temporary file can be written.
std::string xlsx(const Tabel& tabel, const Bijsluiter& bijsluiter);

} // namespace grip::render
