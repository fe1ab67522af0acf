#include "rules/wgr/stukken.hpp"

namespace grip::rules::wgr_ontwerpbegroting_te_laat {

extern constinit const Check check{
    .rule = {.id = "wgr/ontwerpbegroting-te-laat",
             .severity = Severity::waarschuwing,
             .title = "Een ontwerpbegroting of ontwerpwijziging kwam te laat bij de raad",
             .law = "Wgr art. 35 lid 1 en 6; met provincie art. 59, met waterschap art. 68, met beide art. 81",
             .explanation =
                 "De wet geeft de raden een vast aantal weken tussen het ontwerp en de vergadering van het bestuur. "
                 "Is het ontwerp later verzonden, dan had de raad te weinig tijd, hoe men ook rekent. Vraag het "
                 "bestuur om uitstel van de vergadering, of om stukken die voortaan eerder komen."},
    .run = te_laat<Stap::verzonden, Cyclusstuk::ontwerpbegroting, Cyclusstuk::begrotingswijzigingen>};

} // namespace grip::rules::wgr_ontwerpbegroting_te_laat
