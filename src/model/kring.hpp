// Whose regeling it is, and what differs by that.
#pragma once

#include "schema/field.hpp"

namespace grip {

/// Whose regeling it is: the law has a chapter for each, with its own numbers of articles and its own supervisor.
enum class Kring { gemeenten, met_waterschap, met_provincie, met_provincie_en_waterschap };

/// A text for each kring: an article, or who supervises.
struct PerKring {
    std::optional<Tekst> gemeenten;
    std::optional<Tekst> met_waterschap;
    std::optional<Tekst> met_provincie;
    std::optional<Tekst> met_provincie_en_waterschap;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&PerKring::gemeenten>("Bij een regeling van gemeenten alleen"),
        Field{"met-waterschap", &PerKring::met_waterschap, "Als ook een waterschap deelneemt"},
        Field{"met-provincie", &PerKring::met_provincie, "Als ook een provincie deelneemt"},
        Field{"met-provincie-en-waterschap", &PerKring::met_provincie_en_waterschap,
              "Als provincie en waterschap beide deelnemen"},
    };
    static constexpr auto short_form = &PerKring::gemeenten;
};

} // namespace grip
