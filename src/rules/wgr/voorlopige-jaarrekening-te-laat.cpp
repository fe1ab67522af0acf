#include "rules/wgr/stukken.hpp"

namespace grip::rules::wgr_voorlopige_jaarrekening_te_laat {

extern constinit const Check check{
    .rule = {.id = "wgr/voorlopige-jaarrekening-te-laat",
             .severity = Severity::waarschuwing,
             .title = "De voorlopige jaarrekening kwam te laat bij de raad",
             .law = "Wgr art. 34b; met provincie art. 58b, met waterschap art. 67a, met beide art. 80a",
             .explanation =
                 "De raad hoort bij de nieuwe begroting te kunnen zien hoe het vorige jaar liep. De wet noemt daarom "
                 "een laatste dag voor de voorlopige jaarrekening. Vraag het bestuur om haar voortaan op tijd te "
                 "sturen."},
    .run = te_laat<Stap::verzonden, Cyclusstuk::voorlopige_jaarrekening>};

} // namespace grip::rules::wgr_voorlopige_jaarrekening_te_laat
