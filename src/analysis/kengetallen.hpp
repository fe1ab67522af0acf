// Figures of a party that are derived from the register. Each is none when it lacks input or would divide by zero.
#pragma once

#include "model/register.hpp"

#include <string>

namespace grip::analysis {

/// A percentage with one decimal, rounded half away from zero.
using Procent = Percentage;

/// 100 × part / whole; none when one of both is not known, `whole` is zero, or the outcome lies beyond what a percentage
/// holds (1.000 % either way).
std::optional<Procent> procent(std::optional<Euro> part, std::optional<Euro> whole);

/// eigen / (eigen + vreemd vermogen); none unless both are known and their sum is more than zero.
std::optional<Procent> solvabiliteit(std::optional<Euro> eigen, std::optional<Euro> vreemd);

/// The same at the end of the year.
std::optional<Procent> solvabiliteit(const Jaarcijfers& cijfers);

/// The solvabiliteit itself, and not what is printed of it, is below the norm; false when it is not known.
bool solvabiliteit_onder(const Jaarcijfers& cijfers, Percentage norm);

/// The growth from one amount to another, in percent of the first, which must be positive.
std::optional<Procent> groei(Euro van, Euro naar);

/// An amount per inhabitant, rounded to the cent, half away from zero; none without inhabitants.
std::optional<Euro> per_inwoner(Euro bedrag, Inwonertal inwoners);

/// Of a municipality on 1 January of the year, or of the last year before it that is registered.
struct Bevolking {
    Jaar jaar;
    Inwonertal aantal;
};
std::optional<Bevolking> bevolking(const Gemeente& gemeente, std::string_view naam, Jaar jaar);

/// An amount of that year per inhabitant of a municipality; none when no number of inhabitants up to that year is registered.
std::optional<Euro> per_inwoner(const Gemeente& gemeente, std::string_view naam, Jaar jaar, Euro bedrag);

/// The total lasten of our own budget of that year.
std::optional<Euro> eigen_lasten(const Gemeente& gemeente, Jaar jaar);

/// So much percent of an amount, rounded to the cent, half away from zero.
Euro deel_van(Euro bedrag, Aandeel aandeel);
Euro deel_van(Euro bedrag, Percentage percentage);

/// An amount of that year in percent of those lasten.
std::optional<Procent> deel_van_lasten(const Gemeente& gemeente, Jaar jaar, Euro bedrag);

/// A known amount, or none: `onbekend` is none.
std::optional<Euro> bekend(const std::optional<Bekend<Euro>>& bedrag);

/// The same, of 31 December.
std::optional<Euro> aan_het_eind(const std::optional<Balanspost>& post);

} // namespace grip::analysis
