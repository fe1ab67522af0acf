#include "rules/wgr/stukken.hpp"

namespace grip::rules::wgr_begrotingswijziging_naar_toezichthouder_te_laat {

extern constinit const Check check{
    .rule =
        {.id = "wgr/begrotingswijziging-naar-toezichthouder-te-laat",
         .severity = Severity::waarschuwing,
         .title = "Een begrotingswijziging ging te laat naar de toezichthouder",
         .law =
             "Wgr art. 35 lid 7 met Gemeentewet art. 191 en 192; met waterschap art. 68, met provincie art. 59 of 81 met Provinciewet art. 196",
         .explanation =
             "Het bestuur stuurt een vastgestelde wijziging van de begroting binnen twee weken naar de "
             "toezichthouder, ook als de regeling er geen zienswijze voor vraagt. Vraag het bestuur waardoor dit "
             "kwam."},
    .run = te_laat<Stap::naar_toezichthouder, Cyclusstuk::begrotingswijzigingen>};

} // namespace grip::rules::wgr_begrotingswijziging_naar_toezichthouder_te_laat
