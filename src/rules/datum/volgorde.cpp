#include "rules/datum/paren.hpp"

namespace grip::rules::datum_volgorde {

extern constinit const Check check{
    .rule = {.id = "datum/volgorde",
             .severity = Severity::fout,
             .title = "Twee dagen in een volgorde die niet kan",
             .law = agreed_form,
             .explanation =
                 "Een einde ligt niet voor een begin, en een stuk is niet ontvangen voor het is verzonden. Staat het "
                 "hier wel zo, dan klopt een van beide dagen niet, en wordt alles wat ervan afhangt fout. Zoek op wat "
                 "klopt, en verbeter een van beide."},
    .run = verkeerde_volgorde<Volgorde::onmogelijk>};

} // namespace grip::rules::datum_volgorde
