// The rules of form that a template can break.
#pragma once

#include "base/rule.hpp"

namespace grip::render::rules {

inline constexpr Rule sjabloon_ongeldig{
    .id = "sjabloon/ongeldig",
    .severity = Severity::fout,
    .title = "Een eigen sjabloon dat niet klopt",
    .law = agreed_form,
    .explanation =
        "Een sjabloon bepaalt hoe een stuk eruitziet. Noemt het iets wat het stuk niet kent, dan zou daar zonder "
        "waarschuwing niets komen te staan. Daarom wordt het stuk pas gemaakt als het sjabloon klopt. Vergelijk het "
        "met het ingebouwde sjabloon, dat `grip begin` en de map templates/ laten zien."};

inline constexpr Rule bestand_referentie{
    .id = "bestand/referentie",
    .severity = Severity::waarschuwing,
    .title = "Een voorbeelddocument dat geen Word-document is",
    .law = agreed_form,
    .explanation =
        "Naar sjablonen/referentie.docx maakt grip de documenten voor Word: stijlen, kop en voet komen daaruit. Kan het niet worden "
        "gelezen, dan krijgen zij de opmaak van grip. Bewaar het in Word als .docx, zonder wachtwoord, en kleiner dan 8 MiB."};

} // namespace grip::render::rules
