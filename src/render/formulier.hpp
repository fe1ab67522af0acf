// A form → a workbook for Excel and LibreOffice in which one can type where one should, and nowhere else.
#pragma once

#include "base/formulier.hpp"

namespace grip::render {

/// The longest text that a cell can hold, in characters.
inline constexpr std::size_t most_in_cell = 32'767;

/// The bytes of the file. Each cell holds at most `most_in_cell` characters. Throws WorldError when no temporary file can be written.
std::string formulier(const Formulier& formulier);

} // namespace grip::render
