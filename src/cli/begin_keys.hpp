// With which keys of each kind of file one begins, as `grip nieuw` shows them.
#pragma once

#include <array>
#include <string_view>
#include <vector>

namespace grip::cli {

inline constexpr std::array<std::string_view, 23> samenwerking_paths{
    "naam",
    "afkorting",
    "lidwoord",
    "status",
    "sinds",
    "aard",
    "grondslag",
    "rechtsvorm",
    "deelnemers.naam",
    "deelnemers.soort",
    "deelnemers.organen",
    "bestuur.orgaan",
    "bestuur.naam",
    "bestuur.functie",
    "bestuur.rol",
    "portefeuillehouder",
    "jaren.begroot.bijdrage",
    "jaren.begroot.lasten",
    "risicos.id",
    "risicos.omschrijving",
    "risicos.kans",
    "risicos.gevolg",
    "sturingsprofiel",
};

/// The same, with what a collaboration of this form has besides; of a wrong form the fault is told elsewhere.
std::vector<std::string_view> paths_for(std::string_view rechtsvorm);

inline constexpr std::array<std::string_view, 20> vergadering_paths{
    "samenwerking",
    "orgaan",
    "datum",
    "stukken_ontvangen",
    "vertegenwoordiger",
    "raadsbehandeling",
    "agenda.titel",
    "agenda.soort",
    "agenda.jaar",
    "agenda.gevraagd_besluit",
    "agenda.samenvatting",
    "agenda.belang",
    "agenda.financien.nu",
    "agenda.financien.nieuw",
    "agenda.financien.dekking",
    "agenda.risicos",
    "agenda.standpunt_college",
    "agenda.aan_de_raad",
    "agenda.voorstel",
    "agenda.conceptzienswijze",
};
inline constexpr std::array<std::string_view, 22> voorstel_paths{
    "titel",
    "datum",
    "samenwerking",
    "aanleiding",
    "huidige_uitvoering",
    "zeef",
    "opties.id",
    "opties.vorm",
    "opties.naam",
    "opties.huidig",
    "opties.partners",
    "opties.rechtsvorm",
    "opties.oordelen.oordeel",
    "opties.oordelen.toelichting",
    "opties.kosten.eenmalig",
    "opties.kosten.structureel",
    "opties.aandeel",
    "vormvragen",
    "voorkeur",
    "motivering",
    "evaluatie.wanneer",
    "evaluatie.waarop",
};
inline constexpr std::array<std::string_view, 6> risico_paths{
    "risicos.id", "risicos.omschrijving", "risicos.kans", "risicos.gevolg", "risicos.maatregel", "risicos.eigenaar",
};

} // namespace grip::cli
