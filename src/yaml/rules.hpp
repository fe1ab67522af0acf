// The rules of form that reading a file can break.
#pragma once

#include "base/rule.hpp"

namespace grip::yaml::rules {

inline constexpr Rule codering{
    .id = "yaml/codering",
    .severity = Severity::fout,
    .title = "Tekens die geen gewone tekst zijn",
    .law = agreed_form,
    .explanation =
        "Een bestand is gewone tekst in UTF-8. Onzichtbare stuurtekens kunnen verbergen of omdraaien wat er staat, "
        "en horen niet in een stuk voor de raad. Sla het bestand op als UTF-8 en haal het teken weg."};
inline constexpr Rule dubbel{
    .id = "yaml/dubbel",
    .severity = Severity::fout,
    .title = "Een sleutel staat er twee keer",
    .law = agreed_form,
    .explanation =
        "Staat een sleutel twee keer in hetzelfde blok, dan is niet te zeggen welke waarde geldt. Voeg de twee samen "
        "of haal er een weg."};
inline constexpr Rule meer_documenten{
    .id = "yaml/meer-documenten",
    .severity = Severity::fout,
    .title = "Meer dan één document in een bestand",
    .law = agreed_form,
    .explanation =
        "Een bestand beschrijft één ding. Een regel met drie streepjes begint een tweede document; wat daarna staat, "
        "zou ongelezen blijven. Zet het in een eigen bestand."};
inline constexpr Rule syntax{
    .id = "yaml/syntax",
    .severity = Severity::fout,
    .title = "Het bestand is geen geldige YAML",
    .law = agreed_form,
    .explanation =
        "Het bestand kan vanaf deze plaats niet worden gelezen, bijvoorbeeld door een aanhalingsteken dat niet wordt "
        "gesloten, een tab of een inspringing die niet klopt. De rest van het bestand is niet bekeken: verbeter dit "
        "eerst en controleer daarna opnieuw."};
inline constexpr Rule tag{
    .id = "yaml/tag",
    .severity = Severity::fout,
    .title = "Een aanduiding van een soort waarde met !",
    .law = agreed_form,
    .explanation =
        "Een uitroepteken voor een waarde zegt in YAML van welke soort zij is. Het register kent de soort van elke "
        "waarde al. Haal de aanduiding weg, of zet de tekst tussen aanhalingstekens als het uitroepteken erbij hoort."};
inline constexpr Rule te_diep{
    .id = "yaml/te-diep",
    .severity = Severity::fout,
    .title = "Te diep genest",
    .law = agreed_form,
    .explanation =
        "Geen enkel gegeven van het register staat dieper dan 32 niveaus. Meestal is dit een beschadigd bestand. De "
        "rest van het bestand is niet bekeken."};
inline constexpr Rule te_groot{
    .id = "yaml/te-groot",
    .severity = Severity::fout,
    .title = "Te groot om te lezen",
    .law = agreed_form,
    .explanation =
        "Een bestand is hooguit 1 MiB groot, ruim honderd keer wat een samenwerking nodig heeft; een tekst 64 KiB, "
        "en een lijst of blok heeft hooguit 2.000 onderdelen. Zet bijlagen ergens anders en verwijs ernaar met "
        "`bron`."};
inline constexpr Rule verwijzing{
    .id = "yaml/verwijzing",
    .severity = Severity::fout,
    .title = "Een verwijzing binnen YAML (anker of alias)",
    .law = agreed_form,
    .explanation =
        "Met & en * kan YAML een stuk hergebruiken. Wie zo'n bestand leest, ziet dan niet wat er geldt. Schrijf de "
        "waarde voluit, of zet de tekst tussen aanhalingstekens als het teken erbij hoort."};

} // namespace grip::yaml::rules
