#include "rules/risico/elk.hpp"

namespace grip::rules::risico_verwacht_bij_uniform {
namespace {

void check_gevolg(const Gevolg& gevolg, Findings& findings) {
    if (gevolg.verdeling != Verdeling::uniform || !gevolg.verwacht) return;
    findings.add(at(gevolg, &Gevolg::verwacht), "`verwacht` telt niet mee bij `verdeling: uniform`",
                 "Haal `verwacht` weg, of haal `verdeling: uniform` weg.");
}

void run(const Context& context, Findings& findings) {
    for_each_risico(context, [&](const Risico& risico) {
        if (risico.gevolg) check_gevolg(*risico.gevolg, findings);
        if (risico.zonder_maatregel && risico.zonder_maatregel->gevolg)
            check_gevolg(*risico.zonder_maatregel->gevolg, findings);
    });
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "risico/verwacht-bij-uniform",
             .severity = Severity::waarschuwing,
             .title = "Een verwacht bedrag bij een uniforme verdeling",
             .law = agreed_form,
             .explanation = "Bij een uniforme verdeling is elk bedrag tussen laagste en hoogste even waarschijnlijk, "
                            "en is het gemiddelde het midden. Een verwacht bedrag doet dan niets. Haal het weg, of "
                            "kies de driehoek als een bedrag waarschijnlijker is dan de andere."},
    .run = run};

} // namespace grip::rules::risico_verwacht_bij_uniform
