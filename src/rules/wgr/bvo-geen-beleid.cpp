#include "rules/rule.hpp"

namespace grip::rules::wgr_bvo_geen_beleid {
namespace {

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        if (!loopt(s) || !maakt_beleid(s)) continue;
        if (geldend(context, "alleen-bedrijfsvoering-en-uitvoering", s) == nullptr) continue;
        findings.add(at(s.karakter, &Karakter::aard), "een bedrijfsvoeringsorganisatie kan geen beleid maken",
                     "Verbeter `aard`, of bespreek een andere rechtsvorm.");
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "wgr/bvo-geen-beleid",
             .severity = Severity::waarschuwing,
             .title = "Beleid in een bedrijfsvoeringsorganisatie",
             .law = "Wgr art. 8 lid 3; met provincie via art. 52, met waterschap via art. 62, met beide via art. 74",
             .explanation =
                 "Een bedrijfsvoeringsorganisatie is er voor sturing, ondersteuning en uitvoering. Beleid maken "
                 "hoort er niet. Verbeter `aard`, of bespreek of een openbaar lichaam beter past."},
    .run = run};

} // namespace grip::rules::wgr_bvo_geen_beleid
