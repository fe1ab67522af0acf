// The rules of form that the content of a file can break, whatever its fields are.
#pragma once

#include "base/rule.hpp"

namespace grip::schema::rules {

inline constexpr std::string_view form = "Afspraak over de bestanden van het register (docs/register.md)";

inline constexpr Rule id_dubbel{
    "id/dubbel",
    Severity::fout,
    false,
    "Twee onderdelen met dezelfde naam",
    form,
    "Met een id verwijzen andere gegevens naar dit onderdeel. Komt een id twee keer voor, dan is niet te zeggen wat "
    "bedoeld is. Geef elk onderdeel een eigen id."};
inline constexpr Rule tekst_opmaak{
    "tekst/opmaak",
    Severity::fout,
    false,
    "Opmaak in een tekst",
    form,
    "Teksten zijn platte tekst, zodat zij in elk stuk goed terechtkomen. Een kop, een afbeelding, een link of HTML kan "
    "een stuk bederven of een lezer misleiden. Een adres hoort in `website`, `vindplaats` of `bron` en begint met "
    "https."};
inline constexpr Rule veld_onbekend{
    "veld/onbekend",
    Severity::fout,
    false,
    "Een sleutel die hier niet bestaat",
    form,
    "Een sleutel met een tikfout zou ongemerkt niets doen. Daarom wordt elke sleutel die hier niet hoort, gemeld. "
    "`grip uitleg SLEUTEL` vertelt waar een sleutel hoort."};
inline constexpr Rule veld_ontbreekt{
    "veld/ontbreekt",
    Severity::fout,
    false,
    "Een verplichte sleutel ontbreekt",
    form,
    "Zonder dit gegeven is niet te zeggen wat hier beschreven wordt. Alle andere gegevens mogen ontbreken; het register "
    "laat dan zien dat zij ontbreken."};
inline constexpr Rule waarde_buiten_bereik{
    "waarde/buiten-bereik",
    Severity::fout,
    false,
    "Een getal buiten zijn grenzen",
    form,
    "Het getal is goed geschreven, maar kan niet kloppen: een kans boven de 100 %, een jaar buiten 1900–2100 of een "
    "bedrag boven de duizend miljard euro. Kijk de bron na."};
inline constexpr Rule waarde_ongeldig{
    "waarde/ongeldig",
    Severity::fout,
    false,
    "Een waarde die hier niet kan staan",
    form,
    "De waarde is niet te lezen als wat hier hoort te staan, zoals een datum, een bedrag of een van de mogelijke "
    "woorden. Een waarde die half wordt begrepen, is erger dan geen waarde; daarom wordt zij geweigerd."};

} // namespace grip::schema::rules
