// The sheet of a table: its head, its rows, and below them what they add up to.
#pragma once

#include "base/tabel.hpp"
#include "render/maten.hpp"

namespace grip::render {

/// `volledig`: the rows are all that a reader would count; else no total says that it is one.
std::vector<Rij> tabelblad(const Tabel& tabel, bool volledig);

} // namespace grip::render
