#include "rules/rule.hpp"
#include "rules/visie/regio.hpp"

namespace grip::rules::visie_regio_niet_onderzocht {
namespace {

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        if (!zonder_regiokeuze(context, s) || !keuze_aan_de_orde(context, s)) continue;
        findings.add(at(s.regio, &Regioafweging::regiokeuze),
                     "niet geregistreerd is of dit in de voorkeursregio kan; nu is daarover te kiezen",
                     "Onderzoek het, en vul `regiokeuze` in met `onderzocht`, `uitkomst` en `motivering`.");
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "visie/regio-niet-onderzocht",
             .severity = Severity::waarschuwing,
             .title = "Buiten de voorkeursregio gekozen, zonder die te onderzoeken",
             .visie = "hoofdstuk 2",
             .explanation =
                 "De gemeente kijkt bij nieuwe samenwerking en bij elke evaluatie eerst naar de eigen regio. Een "
                 "andere keuze mag, met een reden. Leg onder `regiokeuze` vast wanneer de regio is onderzocht, wat "
                 "dat uitwees en waarom zo is gekozen."},
    .run = run};

} // namespace grip::rules::visie_regio_niet_onderzocht
