#include "rules/wgr/stukken.hpp"

namespace grip::rules::cyclus_niet_gevolgd {
namespace {

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        if (analysis::is_gevolgd(s, context.peildatum) || s.identiteit.status != Status::actief) continue;
        if (!analysis::heeft_cyclus(context.data, s)) continue;
        findings.add(at(s.raadscyclus, &Raadscyclus::cyclus),
                     "de jaarlijkse cyclus van begroting en rekening wordt niet gevolgd",
                     "Zet onder `cyclus` bij `vanaf` het eerste begrotingsjaar dat u volgt, zoals `vanaf: 2027`.");
    }
}

} // namespace

extern constinit const Check check{
    .rule =
        {.id = "cyclus/niet-gevolgd",
         .severity = Severity::advies,
         .absence = true,
         .title = "De cyclus van begroting en rekening wordt niet gevolgd",
         .law =
             "Wgr art. 34, 34b en 35; met provincie art. 58, 58b en 59, met waterschap art. 67, 67a en 68, met beide art. 80, 80a en 81",
         .explanation =
             "Deze samenwerking heeft een eigen begroting, waarover de raad een zienswijze kan geven. Zonder "
             "cyclus weet niemand wanneer dat moet. Met een enkele regel, `vanaf`, rekent grip de dagen uit; vul "
             "daarna in wanneer de stukken kwamen."},
    .run = run};

} // namespace grip::rules::cyclus_niet_gevolgd
