#include "rules/wgr/stukken.hpp"

namespace grip::rules::wgr_ontwerpbegroting_niet_geregistreerd {

extern constinit const Check check{
    .rule = {.id = "wgr/ontwerpbegroting-niet-geregistreerd",
             .severity = Severity::advies,
             .absence = true,
             .title = "Niet geregistreerd wanneer de ontwerpbegroting kwam",
             .law = "Wgr art. 35 lid 1; met provincie art. 59, met waterschap art. 68, met beide art. 81",
             .explanation =
                 "De laatste dag waarop de ontwerpbegroting bij de raad moest zijn, is voorbij, en er is niets "
                 "ingevuld. Dat zegt niet dat het stuk te laat was: alleen dat het hier niet staat. Vul de dagen in, "
                 "of vraag het bestuur ernaar."},
    .run = niet_geregistreerd<Cyclusstuk::ontwerpbegroting>};

} // namespace grip::rules::wgr_ontwerpbegroting_niet_geregistreerd
