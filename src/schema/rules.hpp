// The rules of form that the content of a file can break, whatever its fields are.
#pragma once

#include "base/rule.hpp"

namespace grip::schema::rules {

inline constexpr Rule id_dubbel{
    .id = "id/dubbel",
    .severity = Severity::fout,
    .title = "Twee onderdelen met dezelfde naam",
    .law = agreed_form,
    .explanation =
        "Met een id verwijzen andere gegevens naar dit onderdeel. Komt een id twee keer voor, dan is niet te zeggen "
        "wat bedoeld is. Geef elk onderdeel een eigen id."};
inline constexpr Rule tekst_opmaak{
    .id = "tekst/opmaak",
    .severity = Severity::fout,
    .title = "Opmaak in een tekst",
    .law = agreed_form,
    .explanation =
        "Teksten zijn platte tekst, zodat zij in elk stuk goed terechtkomen. Een kop, een afbeelding, een link of "
        "HTML kan een stuk bederven of een lezer misleiden. Een adres hoort in `website`, `vindplaats` of `bron` en "
        "begint met https."};
inline constexpr Rule veld_onbekend{
    .id = "veld/onbekend",
    .severity = Severity::fout,
    .title = "Een sleutel die hier niet bestaat",
    .law = agreed_form,
    .explanation =
        "Een sleutel met een tikfout zou ongemerkt niets doen. Daarom wordt elke sleutel die hier niet hoort, "
        "gemeld. `grip uitleg SLEUTEL` vertelt waar een sleutel hoort."};
inline constexpr Rule veld_ontbreekt{
    .id = "veld/ontbreekt",
    .severity = Severity::fout,
    .title = "Een verplichte sleutel ontbreekt",
    .law = agreed_form,
    .explanation =
        "Zonder dit gegeven is niet te zeggen wat hier beschreven wordt. Alle andere gegevens mogen ontbreken; het "
        "register laat dan zien dat zij ontbreken."};
inline constexpr Rule waarde_buiten_bereik{
    .id = "waarde/buiten-bereik",
    .severity = Severity::fout,
    .title = "Een getal buiten zijn grenzen",
    .law = agreed_form,
    .explanation =
        "Het getal is goed geschreven, maar kan niet kloppen: een kans boven de 100 %, een jaar buiten 1900–2100 of "
        "een bedrag boven de duizend miljard euro. Kijk de bron na."};
inline constexpr Rule waarde_ongeldig{
    .id = "waarde/ongeldig",
    .severity = Severity::fout,
    .title = "Een waarde die hier niet kan staan",
    .law = agreed_form,
    .explanation =
        "De waarde is niet te lezen als wat hier hoort te staan, zoals een datum, een bedrag of een van de mogelijke "
        "woorden. Een waarde die half wordt begrepen, is erger dan geen waarde; daarom wordt zij geweigerd."};

} // namespace grip::schema::rules
