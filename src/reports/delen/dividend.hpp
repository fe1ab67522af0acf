// What companies pay out to us: a means of its own (BBV art. 8 lid 5 c), never netted with what we contribute.
#pragma once

#include "model/samenwerking/geld.hpp"
#include "schema/gegeven.hpp"

namespace grip::reports {

/// Of one year, as budgeted and as received.
struct Dividendregel {
    Tekst naam; ///< of the collaboration
    Jaar jaar;
    std::optional<Jaar> over;
    std::optional<Gegeven<Euro>> begroot;
    std::optional<Gegeven<Euro>> werkelijk;

    static constexpr auto fields = Fields{
        field<&Dividendregel::naam>("Naam van de samenwerking"),
        field<&Dividendregel::jaar>("Het jaar waarin wij het krijgen"),
        field<&Dividendregel::over>("Het jaar waarover het gaat"),
        field<&Dividendregel::begroot>("Volgens de begroting"),
        field<&Dividendregel::werkelijk>("Volgens de jaarrekening"),
    };
};

/// From that year on; a nil that is only expected is no dividend.
std::vector<Dividendregel> dividenden(const Tekst& naam, const Geld& geld, Jaar vanaf);

/// `begroting 2026 € 12.000 over 2025; jaarrekening 2025 € 11.400`; none when there is none.
std::optional<Zin> dividend_in_een_regel(const Geld& geld, Jaar vanaf);

} // namespace grip::reports
