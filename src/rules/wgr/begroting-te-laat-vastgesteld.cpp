#include "rules/wgr/stukken.hpp"

namespace grip::rules::wgr_begroting_te_laat_vastgesteld {

extern constinit const Check check{
    .rule = {.id = "wgr/begroting-te-laat-vastgesteld",
             .severity = Severity::waarschuwing,
             .title = "De begroting is pas in haar eigen jaar vastgesteld",
             .law = "Wgr art. 34 lid 1; met provincie art. 58, met waterschap art. 67, met beide art. 80",
             .explanation =
                 "Het bestuur stelt de begroting vast in het jaar ervoor. Gebeurt het later, dan begon het jaar zonder "
                 "begroting, en kan de toezichthouder de organisatie onder strenger toezicht stellen. Kijk de dag na, "
                 "en vraag het bestuur waardoor dit kwam."},
    .run = te_laat<Stap::vastgesteld, Cyclusstuk::begroting>};

} // namespace grip::rules::wgr_begroting_te_laat_vastgesteld
