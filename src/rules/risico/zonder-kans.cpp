#include "rules/risico/elk.hpp"

#include <fmt/format.h>

namespace grip::rules::risico_zonder_kans {
namespace {

void run(const Context& context, Findings& findings) {
    for_each_open_risico(context, [&](const Risico& risico) {
        // a weighted amount holds the chance already, and what others pay for is not counted
        const bool gewogen = risico.gevolg && risico.gevolg->gewogen;
        if (risico.kans || risico.kansklasse || gewogen) return;
        if (risico.gedekt_door && !risico.gedekt_bedrag) return;
        findings.add(at(risico),
                     fmt::format("risico {} heeft geen kans en telt niet mee in de benodigde weerstandscapaciteit",
                                 risico.id.text),
                     "Vul `kans` (in procenten per jaar) of `kansklasse` in.");
    });
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "risico/zonder-kans",
             .severity = Severity::waarschuwing,
             .title = "Een risico zonder kans",
             .law = "BBV art. 11 lid 1",
             .explanation =
                 "Zonder kans telt een risico niet mee in de benodigde weerstandscapaciteit, terwijl het geld kan "
                 "kosten. Schat de kans per jaar, of kies een klasse; een ruwe schatting is beter dan niets. Is "
                 "alleen kans maal gevolg bekend, gebruik dan `gewogen`."},
    .run = run};

} // namespace grip::rules::risico_zonder_kans
