#include "rules/wgr/stukken.hpp"

namespace grip::rules::wgr_kadernota_niet_geregistreerd {

extern constinit const Check check{
    .rule = {.id = "wgr/kadernota-niet-geregistreerd",
             .severity = Severity::advies,
             .absence = true,
             .title = "Niet geregistreerd wanneer de kadernota kwam",
             .law = "Wgr art. 34b; met provincie art. 58b, met waterschap art. 67a, met beide art. 80a",
             .explanation =
                 "De laatste dag waarop de kadernota bij de raad moest zijn, is voorbij, en er is niets ingevuld. "
                 "Dat zegt niet dat het stuk te laat was: alleen dat het hier niet staat. Vul de dagen in, of vraag "
                 "het bestuur ernaar."},
    .run = niet_geregistreerd<Cyclusstuk::kadernota>};

} // namespace grip::rules::wgr_kadernota_niet_geregistreerd
