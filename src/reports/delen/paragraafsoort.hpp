// Whether a paragraph belongs to the budget or to the accounts, as an option of a report.
#pragma once

#include "analysis/paragraaf.hpp"
#include "base/error.hpp"

#include <fmt/format.h>

namespace grip {

template <>
inline constexpr auto options<analysis::Paragraafsoort> = std::array{
    Option{analysis::Paragraafsoort::begroting, "begroting", "De paragraaf van de begroting"},
    Option{analysis::Paragraafsoort::jaarstukken, "jaarstukken", "De paragraaf van de jaarstukken"},
};

namespace reports {

/// The year of which a paragraph is made: the one that was asked, else the usual one of a budget, or of accounts the last.
/// Throws UsageError for accounts of a year that is not over.
inline Jaar paragraafjaar(analysis::Paragraafsoort bij, std::optional<Jaar> gevraagd, Jaar begroting, Date peildatum) {
    if (bij == analysis::Paragraafsoort::begroting) return gevraagd.value_or(begroting);
    const Jaar jaar = gevraagd.value_or(Jaar{year_of(peildatum) - 1});
    if (jaar.year >= year_of(peildatum))
        throw UsageError{
            fmt::format("Het jaar {} is nog niet voorbij, dus er zijn nog geen jaarstukken van.", jaar.year)};
    return jaar;
}

} // namespace reports
} // namespace grip
