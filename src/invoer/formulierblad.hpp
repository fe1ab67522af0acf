// A sheet of the register as a form: its heads, and what stands in each row.
#pragma once

#include "invoer/blad.hpp"

namespace grip::invoer {

/// As it is called in the workbook, and by which it is found again there.
std::string bladtitel(Bladnaam naam);

/// Its columns, without rows.
Formulierblad leeg_formulierblad(const Blad& blad, std::string merk);

Formulierrij rij_van(const Blad& blad, const Regel& regel);

/// No text in it is too long for a cell.
bool past(const Formulierrij& rij);

} // namespace grip::invoer
