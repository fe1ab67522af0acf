#include "rules/rule.hpp"

namespace grip::rules::visie_ontvlechtingskosten_dubbel {
namespace {

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        const auto& overheveling = s.regio.overheveling;
        if (!overheveling || !overheveling->ontvlechtingskosten || !overheveling->traject) continue;
        if (overheveling->traject->kosten.empty()) continue;
        findings.add(at(*overheveling, &Overheveling::ontvlechtingskosten),
                     "wat het losmaken kost, staat ook per jaar bij `traject: kosten`",
                     "Laat `ontvlechtingskosten` weg; de som van de jaren telt.");
    }
}

} // namespace

extern constinit const Check check{
    .rule =
        {.id = "visie/ontvlechtingskosten-dubbel",
         .severity = Severity::waarschuwing,
         .title = "Wat het losmaken kost, staat er twee keer",
         .law = agreed_form,
         .explanation =
             "Wat overhevelen kost, staat in het register als één bedrag of per jaar. Staat het er op beide manieren, dan "
             "weet niemand of het een het ander is. Zijn de jaren bekend, laat dan het ene bedrag weg."},
    .run = run};

} // namespace grip::rules::visie_ontvlechtingskosten_dubbel
