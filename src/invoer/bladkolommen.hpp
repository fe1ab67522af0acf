// The columns of a sheet, read off the field tables.
#pragma once

#include "invoer/blad.hpp"

namespace grip::invoer {

struct Ontwerp {
    std::vector<Sleutel> sleutels;
    const schema::Shape* rij = nullptr; ///< of the record of a row
};
Ontwerp ontwerp_van(Bladnaam naam, const Register& data);

/// Each single value of the record and of the records in it; of a map by year one for each of these years. Lists are left out.
std::vector<Veld> velden_in(const schema::Shape& rij, const std::set<int>& jaren);

} // namespace grip::invoer
