#include "rules/datum/paren.hpp"

namespace grip::rules::datum_volgorde_opvallend {

extern constinit const Check check{
    .rule = {.id = "datum/volgorde-opvallend",
             .severity = Severity::advies,
             .title = "Twee dagen in een volgorde die opvalt",
             .law = agreed_form,
             .explanation =
                 "Een antwoord komt gewoonlijk na de zienswijze, en een zienswijze na het ontwerp. Hier staat het "
                 "andersom. Dat kan kloppen, maar vaak is een van beide dagen een vergissing. Kijk beide na, en "
                 "verklaar de bevinding als zij kloppen."},
    .run = verkeerde_volgorde<Volgorde::opvallend>};

} // namespace grip::rules::datum_volgorde_opvallend
