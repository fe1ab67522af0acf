#include "rules/wgr/stukken.hpp"

namespace grip::rules::wgr_jaarrekening_te_laat_vastgesteld {

extern constinit const Check check{
    .rule = {.id = "wgr/jaarrekening-te-laat-vastgesteld",
             .severity = Severity::waarschuwing,
             .title = "De jaarrekening is later vastgesteld dan in het jaar erna",
             .law = "Wgr art. 34 lid 3; met provincie art. 58, met waterschap art. 67, met beide art. 80",
             .explanation =
                 "Het bestuur stelt de jaarrekening vast in het jaar na dat waarover zij gaat. Gebeurt het later, dan "
                 "kan de raad niet op tijd zien hoe het jaar afliep. Kijk de dag na, en vraag het bestuur waardoor dit "
                 "kwam."},
    .run = te_laat<Stap::vastgesteld, Cyclusstuk::jaarrekening>};

} // namespace grip::rules::wgr_jaarrekening_te_laat_vastgesteld
