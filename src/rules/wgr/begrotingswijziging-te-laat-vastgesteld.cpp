#include "rules/wgr/stukken.hpp"

namespace grip::rules::wgr_begrotingswijziging_te_laat_vastgesteld {

extern constinit const Check check{
    .rule =
        {.id = "wgr/begrotingswijziging-te-laat-vastgesteld",
         .severity = Severity::waarschuwing,
         .title = "Een begroting is gewijzigd na afloop van haar jaar",
         .law =
             "Wgr art. 35 lid 7 met Gemeentewet art. 192; met waterschap art. 68, met provincie art. 59 of 81 met Provinciewet art. 196",
         .explanation =
             "Een begroting kan tot het einde van haar jaar worden gewijzigd. Wat daarna wordt besloten, hoort in "
             "de jaarrekening. Dat geldt ook voor wijzigingen waarvoor de regeling geen zienswijze vraagt. Kijk de "
             "dag na, en vraag het bestuur waardoor dit kwam."},
    .run = te_laat<Stap::vastgesteld, Cyclusstuk::begrotingswijzigingen>};

} // namespace grip::rules::wgr_begrotingswijziging_te_laat_vastgesteld
