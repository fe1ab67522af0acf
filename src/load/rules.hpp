// The rules of form that a folder of files can break.
#pragma once

#include "base/rule.hpp"

namespace grip::load::rules {

inline constexpr Rule bestand_naam{
    .id = "bestand/naam",
    .severity = Severity::fout,
    .title = "Een bestandsnaam die geen id is",
    .law = agreed_form,
    .explanation =
        "De naam van een bestand, zonder .yaml, is het id waarmee andere bestanden ernaar verwijzen. Gebruik alleen "
        "kleine letters, cijfers en streepjes."};
inline constexpr Rule bestand_huisstijl{
    .id = "bestand/huisstijl",
    .severity = Severity::advies,
    .title = "Een huisstijl die niet gelezen kan worden",
    .law = agreed_form,
    .explanation =
        "In sjablonen/huisstijl.css staan de kleuren, maten en lettertypen van uw site: één blok `:root` met tokens. Andere "
        "opmaak wordt niet overgenomen, want die kan verbergen wat op elke bladzijde moet staan. Haal haar weg."};
inline constexpr Rule bestand_onverwacht{
    .id = "bestand/onverwacht",
    .severity = Severity::advies,
    .title = "Een bestand dat niet wordt gelezen",
    .law = agreed_form,
    .explanation =
        "Wat hier staat, komt in geen enkel stuk terecht. Vaak is het een bestand met een verkeerd achtervoegsel of "
        "in een verkeerde map. Hernoem of verplaats het, of zet het buiten het register."};
inline constexpr Rule verwijzing_onbekend{
    .id = "verwijzing/onbekend",
    .severity = Severity::fout,
    .title = "Een verwijzing naar iets wat niet bestaat",
    .law = agreed_form,
    .explanation =
        "Gegevens verwijzen naar elkaar met een id. Bestaat het id niet, dan valt het gegeven ongemerkt weg uit de "
        "stukken. Verbeter de schrijfwijze, of voeg toe waarnaar verwezen wordt."};

} // namespace grip::load::rules
