#include "analysis/risico/posten.hpp"
#include "rules/rule.hpp"

#include <fmt/format.h>

namespace grip::rules::risico_pm {
namespace {

std::string_view reden(const Risico& risico) {
    if (risico.gevolgklasse)
        return "de grenzen van de klassen ontbreken in gemeente.yaml (`risiconormen.gevolgklassen`)";
    if (!risico.gevolg || !risico.gevolg->bedrag) return "er is geen gevolg in euro's ingevuld";
    return risico.gevolg->bedrag->soort == Raming::Soort::pm ? "het gevolg is pm" : "het gevolg is onbekend";
}

void run(const Context& context, Findings& findings) {
    for (const analysis::Risicopost& post : analysis::risicoposten(context.data, context.peildatum)) {
        if (post.telling != analysis::Telling::zonder_bedrag) continue;
        findings.add(at(*post.risico, &Risico::gevolg),
                     fmt::format("risico {} zit niet in het totaal: {}", post.risico->id.text, reden(*post.risico)),
                     "Geef een bedrag, of `min` en `max`; kan dat niet, dan blijft het apart genoemd.");
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "risico/pm",
             .severity = Severity::advies,
             .title = "Een risico zonder bedrag",
             .law = "BBV art. 11 lid 1",
             .explanation =
                 "Een risico zonder bedrag zit niet in de benodigde weerstandscapaciteit; het is niet nul. De "
                 "risicoparagraaf noemt het apart. Geef zo mogelijk een laagste en een hoogste bedrag: ook een ruime "
                 "schatting telt mee."},
    .run = run};

} // namespace grip::rules::risico_pm
