#include "analysis/traject.hpp"
#include "rules/rule.hpp"

namespace grip::rules::visie_overheveling_zonder_kosten {
namespace {

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        const auto& overheveling = s.regio.overheveling;
        if (!loopt(s) || !overheveling || analysis::ontvlechtingskosten(*overheveling)) continue;
        // a wish is too early for an estimate; what is done or given up asks for none
        const auto status = overheveling->status;
        if (status != Overhevelingsstatus::onderzoek && status != Overhevelingsstatus::besloten) continue;
        findings.add(at(*overheveling, &Overheveling::ontvlechtingskosten),
                     "niet geregistreerd is wat het losmaken kost",
                     "Vraag een raming en vul `ontvlechtingskosten` in, of per jaar `traject.kosten`.");
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "visie/overheveling-zonder-kosten",
             .severity = Severity::waarschuwing,
             .title = "Overheveling zonder ontvlechtingskosten in het register",
             .visie = "hoofdstuk 3",
             .explanation =
                 "Een taak naar een andere regio brengen kost geld en mensen; terugdraaien kan vaak niet, of tegen "
                 "hele hoge kosten. De raad moet die kosten kennen voordat hij kiest. Vraag een raming en vul "
                 "`ontvlechtingskosten` in."},
    .run = run};

} // namespace grip::rules::visie_overheveling_zonder_kosten
