#include "analysis/sturing.hpp"
#include "rules/rule.hpp"

#include <fmt/format.h>

namespace grip::rules::grip_rapporteur_ontbreekt {
namespace {

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        const auto profiel = analysis::gekozen_profiel(context.data.gemeente, s);
        if (!loopt(s) || !profiel || !s.wie.rapporteurs.empty()) continue;
        if (!analysis::regel_van(*context.data.sturing, *profiel).plichten.rapporteur) continue;
        findings.add(
            at(s.wie, &Wie::rapporteurs),
            fmt::format("profiel {} vraagt een rapporteur, en er is er geen geregistreerd", label_of(*profiel)),
            "Vraag het presidium om een rapporteur, of vul bij `rapporteurs` in wie het is.");
    }
}

} // namespace

extern constinit const Check check{
    .rule =
        {.id = "grip/rapporteur-ontbreekt",
         .severity = Severity::advies,
         .absence = true,
         .title = "Geen rapporteur geregistreerd bij een samenwerking die de raad van dichtbij volgt",
         .visie = "hoofdstuk 3",
         .explanation =
             "Een rapporteur is een raadslid dat een samenwerking voor de hele raad volgt. Het gekozen sturingsprofiel "
             "vraagt er een; welke profielen dat doen, staat in `kader/sturing.yaml`. Vraag het presidium om iemand aan "
             "te wijzen, of vul in wie het is."},
    .run = run};

} // namespace grip::rules::grip_rapporteur_ontbreekt
