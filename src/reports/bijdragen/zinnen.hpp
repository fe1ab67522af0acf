// What the contributions of a year say, in sentences.
#pragma once

#include "reports/bijdragen/view.hpp"

namespace grip::reports::bijdragen {

/// Which of the years of a row the paper is about, and the one before it.
inline constexpr std::size_t dit = 1;
inline constexpr std::size_t vorig = 0;

std::optional<Euro> bijdrage_in(const Rij& rij, std::size_t jaar);

/// `begroting 2026 na wijziging`, `jaarrekening 2018`, or the year alone where amounts come from several papers.
Zin naam_van_jaar(const std::vector<Rij>& rijen, std::size_t i, Jaar jaar);

/// What stands out: growth above the norm, and what a reader must know of the two amounts.
std::optional<Zin> wat_opvalt(const Rij& rij, const std::vector<Jaartotaal>& totaal);

std::optional<Zin> opvallend_totaal(const Groei& groei);

/// What we contribute, how that grows, who grows more than the norm, and what is not known; in this order.
std::vector<Opmerking> nieuws(const View& view);

/// The years behind this one of which anything is known.
Latere latere_jaren(const View& view);

} // namespace grip::reports::bijdragen
