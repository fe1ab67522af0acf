// What our municipality contributes, and how that grows.
#pragma once

#include "model/gemeente.hpp"
#include "model/samenwerking/geld.hpp"

namespace grip::analysis {

using Versie = Boxed<Jaarcijfers> Boekjaar::*;

/// Of a budget the figures after the last change, where that names them.
template <class M>
Versie begrote_versie(const Boekjaar& boekjaar, M Jaarcijfers::*member) {
    const auto& changed = boekjaar.begroot_na_wijziging;
    return changed && (*changed).*member ? &Boekjaar::begroot_na_wijziging : &Boekjaar::begroot;
}

/// The contribution in the budget of that year, where it is known.
std::optional<Euro> begrote_bijdrage(const Geld& geld, Jaar jaar);

/// The contribution in the budgets of two years on end.
struct Stijging {
    Jaar jaar; ///< the second of them
    Euro van;
    Euro naar;
};

/// None when one of both is not known, or the first is not positive: then there is nothing to compare.
std::optional<Stijging> stijging(const Geld& geld, Jaar jaar);

/// The index of prices that the municipality set for that year; none when it set none.
std::optional<Percentage> index_van(const Normen& normen, Jaar jaar);

/// More growth than the index of that year, or where there is none, than the norm of the municipality (`bijdrage_stijging`).
/// Of what was nothing or negative no growth can be told.
bool groeit_boven_norm(const Normen& normen, const Stijging& stijging);

} // namespace grip::analysis
