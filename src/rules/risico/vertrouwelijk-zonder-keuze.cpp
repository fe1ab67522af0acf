#include "base/text.hpp"
#include "rules/risico/elk.hpp"

#include <fmt/format.h>

namespace grip::rules::risico_vertrouwelijk_zonder_keuze {
namespace {

void run(const Context& context, Findings& findings) {
    if (context.data.gemeente.risiconormen.vertrouwelijk) return;
    std::int64_t aantal = 0;
    for_each_open_risico(context, [&](const Risico& risico) {
        const bool verborgen = risico.vertrouwelijk != Vertrouwelijk::nee;
        if (verborgen && !risico.origin.withheld) ++aantal;
    });
    if (aantal == 0 || !context.data.achtergehouden.empty()) return;
    findings.add(
        at(context.data.gemeente, &Gemeente::risiconormen),
        fmt::format("{} vertrouwelijk, en niet is gekozen of dat openbaar meetelt",
                    counted(aantal, "risico is", "risico's zijn")),
        "Schrijf in gemeente.yaml bij `risiconormen`: `vertrouwelijk: meetellen` of `vertrouwelijk: weglaten`.");
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "risico/vertrouwelijk-zonder-keuze",
             .severity = Severity::waarschuwing,
             .title = "Vertrouwelijke risico's zonder keuze hoe zij openbaar tellen",
             .law = "BBV art. 11; Gemeentewet art. 24",
             .explanation = "Het weerstandsvermogen rust op alle risico's, en een begroting wordt in het openbaar "
                            "behandeld. Kies of vertrouwelijke risico's openbaar meetellen, in een afgerond totaal, "
                            "of worden weggelaten. Zolang dat niet is gekozen, noemt een openbaar stuk geen ratio, "
                            "klasse of oordeel."},
    .run = run};

} // namespace grip::rules::risico_vertrouwelijk_zonder_keuze
