// The first sheet of a workbook: what it is, what is not in it, and where its figures come from.
#pragma once

#include "base/bijsluiter.hpp"
#include "base/tabel.hpp"
#include "render/maten.hpp"

namespace grip::render {

/// Of each row what it tells and that itself. `ingekort`: how many cells of the table could not hold their text.
std::vector<Rij> voorblad(const Tabel& tabel, const Bijsluiter& bijsluiter, std::size_t ingekort);

} // namespace grip::render
