#include "rules/wgr/stukken.hpp"

namespace grip::rules::wgr_jaarrekening_naar_toezichthouder_te_laat {

extern constinit const Check check{
    .rule = {.id = "wgr/jaarrekening-naar-toezichthouder-te-laat",
             .severity = Severity::waarschuwing,
             .title = "De jaarrekening ging te laat naar de toezichthouder",
             .law = "Wgr art. 34 lid 4; met provincie art. 58, met waterschap art. 67, met beide art. 80",
             .explanation =
                 "Het bestuur stuurt de vastgestelde jaarrekening binnen twee weken, en in elk geval voor een vaste "
                 "dag, naar de toezichthouder. Die kan de organisatie anders onder strenger toezicht zetten. Vraag "
                 "het bestuur waardoor dit kwam."},
    .run = te_laat<Stap::naar_toezichthouder, Cyclusstuk::jaarrekening>};

} // namespace grip::rules::wgr_jaarrekening_naar_toezichthouder_te_laat
