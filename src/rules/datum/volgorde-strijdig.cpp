#include "rules/datum/paren.hpp"

namespace grip::rules::datum_volgorde_strijdig {

extern constinit const Check check{
    .rule =
        {.id = "datum/volgorde-strijdig",
         .severity = Severity::waarschuwing,
         .title = "Twee dagen in een volgorde die de wet verbiedt",
         .law =
             "Wgr art. 1 lid 4, 26 lid 3, 34 en 35 lid 1; met provincie art. 51, 52, 58 en 59, met waterschap art. 61, 62, 67 en 68, met beide art. 73, 74, 80 en 81",
         .explanation =
             "De wet schrijft een volgorde voor: eerst de toestemming van de raad en dan het besluit, eerst de "
             "bekendmaking en dan de inwerkingtreding, eerst de vaststelling en dan de toezichthouder. Hier staat "
             "het andersom. Kijk beide dagen na; kloppen zij, dan is er iets misgegaan. Bespreek het met het "
             "bestuur."},
    .run = verkeerde_volgorde<Volgorde::strijdig>};

} // namespace grip::rules::datum_volgorde_strijdig
