#include "rules/wgr/stukken.hpp"

namespace grip::rules::wgr_kadernota_te_laat {

extern constinit const Check check{
    .rule = {.id = "wgr/kadernota-te-laat",
             .severity = Severity::waarschuwing,
             .title = "De kadernota kwam te laat bij de raad",
             .law = "Wgr art. 34b; met provincie art. 58b, met waterschap art. 67a, met beide art. 80a",
             .explanation =
                 "In de kadernota staan de keuzes waarop de begroting rust: daarna is er nog weinig te sturen. De "
                 "wet noemt daarom een laatste dag. Vraag het bestuur om de kadernota voortaan op tijd te sturen; de "
                 "brief daarvoor maakt `grip brief`."},
    .run = te_laat<Stap::verzonden, Cyclusstuk::kadernota>};

} // namespace grip::rules::wgr_kadernota_te_laat
