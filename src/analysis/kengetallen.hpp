// Figures of a party that are derived from the register. Each is none when it lacks input or would divide by zero.
#pragma once

#include "model/register.hpp"

#include <string>

namespace grip::analysis {

/// A percentage with one decimal, rounded half away from zero.
using Procent = Percentage;

/// 100 × part / whole; none when `whole` is zero, or the outcome lies beyond what a percentage holds (1.000 %).
std::optional<Procent> procent(Euro part, Euro whole);

/// eigen vermogen / (eigen + vreemd vermogen) at the end of the year.
std::optional<Procent> solvabiliteit(const Jaarcijfers& cijfers);

/// The growth from one amount to another, in percent of the first, which must be positive.
std::optional<Procent> groei(Euro van, Euro naar);

/// An amount per inhabitant, rounded to the cent; none without inhabitants.
std::optional<Euro> per_inwoner(Euro bedrag, std::optional<Inwonertal> inwoners);

/// Of a municipality on 1 January of the year, or of the last year before it that is registered.
struct Bevolking {
    Jaar jaar;
    Inwonertal aantal;
};
std::optional<Bevolking> bevolking(const Gemeente& gemeente, std::string_view naam, Jaar jaar);

/// The total lasten of our own budget of that year.
std::optional<Euro> eigen_lasten(const Gemeente& gemeente, Jaar jaar);

/// A known amount, or none: `onbekend` is none.
std::optional<Euro> bekend(const std::optional<Bekend<Euro>>& bedrag);

} // namespace grip::analysis
