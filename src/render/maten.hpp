// How wide a column of a sheet and how high a row must be to show what stands in it.
#pragma once

#include "render/cel.hpp"

#include <string_view>

namespace grip::render {

using Rij = std::vector<Cel>;

/// How many lines a text takes in a column of so many characters.
std::size_t regels(std::string_view tekst, double breedte);

/// Of each column, in characters; the first row is the head, which has a button in each cell.
std::vector<double> kolombreedten(const std::vector<Rij>& rijen);

/// In points.
double rijhoogte(const Rij& rij, const std::vector<double>& breedten);

} // namespace grip::render
