// How the costs of a party fall on those who take part, by its own keys: exact to the cent, so that the parts add up.
#pragma once

#include "analysis/deelname.hpp"
#include "model/register.hpp"

#include <span>
#include <string>

namespace grip::analysis {

/// An amount over these weights, by largest remainder on cents: the parts add up to it. Of equal remainders the first name
/// wins. Weights are zero or more and not all zero; a negative amount is divided as its absolute value.
std::vector<Euro> verdeel(Euro bedrag, std::span<const std::int64_t> gewichten, std::span<const std::string> namen);

/// Parts of one whole in percent, in tenths that add up to exactly 100; all nought when no part is more than nought. Each
/// part lies between 0 and 1.
std::vector<Percentage> percentages(std::span<const double> delen);

/// Some days of a year: 184 of 365.
struct Jaardeel {
    std::int64_t dagen = 1;
    std::int64_t van = 1;
};

/// A quantity at a price per unit, for that part of the year, rounded to the cent, half upwards; none beyond what an amount holds.
std::optional<Euro> keer(Hoeveelheid aantal, Tarief per_eenheid, Jaardeel jaardeel = {});

/// What one key does with its share of the part.
struct Sleuteldeling {
    Verdeelsleutel sleutel;
    std::optional<Euro> deel;     ///< of the part, by the weight of this key; none when the part has no amount
    std::vector<Euro> bedragen;   ///< in the order of the participants; empty when it cannot be computed
    std::optional<Euro> verschil; ///< `deel` less what is paid; negative: a tarief or average costs bring in more
    std::string ontbreekt;        ///< what is needed and not registered; empty when it was computed
};

struct Onderdeeldeling {
    const Onderdeel* onderdeel = nullptr;
    std::optional<Euro> bedrag;
    Betalers betalers;
    std::vector<std::string> deelnemers; ///< the names of those who pay
    std::vector<Sleuteldeling> sleutels;
    std::vector<Euro> totaal; ///< in the order of the participants; empty when a key cannot be computed
};

/// Other weights for the keys of each part: `inwoners=60,vast=40`. A key that a part does not have yet gets no values, so
/// that only `inwoners` and `vast` can be added.
struct Scenario {
    std::string naam;
    std::vector<std::pair<Sleutelsoort, Gewicht>> gewichten;
};

/// Each part that exists in the year, in the order of the register. Of a part that names who is no participant nothing is
/// computed.
std::vector<Onderdeeldeling> verdeling(const Register& data, const Samenwerking& samenwerking, Jaar jaar,
                                       const Scenario* scenario = nullptr);

/// What falls on one participant, over the parts for which it pays; none when there are none, or one of them could not be
/// computed.
std::optional<Euro> aandeel_van(const std::vector<Onderdeeldeling>& delen, std::string_view deelnemer);

/// The year of which the inhabitants count; when the key does not say, the year before the budget year.
Jaar peiljaar(const Verdeelsleutel& sleutel, Jaar jaar);

/// A price per unit, that brings in what it brings in.
bool heeft_prijs(const Verdeelsleutel& sleutel);

/// A price in whole cents leaves open no more than half a cent for each unit.
bool is_afronding(const Sleuteldeling& deling);

/// Inhabitants of the municipality's own file are counted, and not values that stand with the key.
bool telt_inwoners(const Verdeelsleutel& sleutel);

/// Do the weights of these keys, or the percentages of this one, add up to 100? A tarief stands alone.
bool kloppen_gewichten(const std::vector<Verdeelsleutel>& sleutels);
bool kloppen_percentages(const Verdeelsleutel& sleutel);

} // namespace grip::analysis
